using Maatregel.Rules.Afspraken.Inlezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken;

/// <summary>De vraag wat er volgt op de afspraken van één persoon, zoals zij over HTTP komt.</summary>
public sealed record NoShowStapvraag
{
    /// <summary>De regeling waaruit de uitkering wordt betaald; zonder geldt de Participatiewet.</summary>
    public Regeling Regeling { get; init; }

    /// <summary>Het onderdeel; verplicht.</summary>
    public NoShowOnderdeel? Onderdeel { get; init; }

    /// <summary>Waarvoor de afspraken dienden; zonder geldt een voorziening.</summary>
    public NoShowDoel Doel { get; init; }

    /// <summary>De eerste dag van de uitkering, als die bekend is.</summary>
    public LocalDate? ToegekendPer { get; init; }

    /// <summary>Hoe ver het horen is.</summary>
    public HoorStatus? HoorStatus { get; init; }

    /// <summary>De dag van het gesprek of van de uitnodiging daarvoor.</summary>
    public LocalDate? HoorDatum { get; init; }

    /// <summary>De werkwijze van de gemeente; zonder geldt die van Leidschendam-Voorburg zoals een onderzoek uit 2017 haar beschrijft.</summary>
    public Werkwijze? Werkwijze { get; init; }

    /// <summary>Of de inwoner schriftelijk toestemming gaf voor herinneringen.</summary>
    public Antwoord SchriftelijkeToestemming { get; init; }

    /// <summary>De dag van de vorige afspraak waarop de inwoner verscheen.</summary>
    public LocalDate? VorigeAfspraakOp { get; init; }

    /// <summary>Na hoeveel weken zonder afspraak de gemeente van een lange tijd spreekt.</summary>
    public int? LangeTijdInWeken { get; init; }

    /// <summary>De afspraken, met dezelfde leden als een rij van de afsprakenlijst.</summary>
    public IReadOnlyList<Afspraakrij> Afspraken { get; init => field = Reeks.Kopie(value); } = Reeks<Afspraakrij>.Leeg;

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(NoShowStapvraag);
}
