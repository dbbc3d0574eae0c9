using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken;

/// <summary>De vraag of een herinnering per sms past bij een afspraak.</summary>
public sealed record Herinneringsvraag
{
    /// <summary>De afspraak.</summary>
    public required Afspraak Afspraak { get; init; }

    /// <summary>Of de inwoner schriftelijk toestemming gaf voor herinneringen.</summary>
    public Antwoord SchriftelijkeToestemming { get; init; }

    /// <summary>De werkwijze van de gemeente; zij zegt of een introductie een herinnering krijgt.</summary>
    public Werkwijze Werkwijze { get; init; } = Werkwijze.LeidschendamVoorburg2017;

    /// <summary>De dag van de vorige afspraak waarop de inwoner verscheen.</summary>
    public LocalDate? VorigeAfspraakOp { get; init; }

    /// <summary>
    /// Na hoeveel weken zonder afspraak de gemeente van een lange tijd spreekt. De bron noemt geen termijn, dus er is
    /// geen standaard. De waarde telt alleen als <see cref="Afspraak.EersteNaLangeTijd"/> niet is ingevuld.
    /// </summary>
    public int? LangeTijdInWeken { get; init; }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Herinneringsvraag);
}
