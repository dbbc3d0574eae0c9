using Maatregel.Rules.Afspraken.Inlezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken;

/// <summary>Een gelezen vraag: het verloop, en wat bij een herinnering bekend moet zijn.</summary>
public sealed record NoShowLoop
{
    /// <summary>De afspraken van één persoon in één onderdeel.</summary>
    public required NoShowVerloop Verloop { get; init; }

    /// <summary>Of de inwoner schriftelijk toestemming gaf voor herinneringen.</summary>
    public Antwoord SchriftelijkeToestemming { get; init; }

    /// <summary>De dag van de vorige afspraak waarop de inwoner verscheen.</summary>
    public LocalDate? VorigeAfspraakOp { get; init; }

    /// <summary>Na hoeveel weken zonder afspraak de gemeente van een lange tijd spreekt.</summary>
    public int? LangeTijdInWeken { get; init; }

    /// <summary>Het antwoord: de stap, de woorden, de signalen, de herinnering en de rijen.</summary>
    public NoShowStapantwoord Beantwoord()
    {
        var vervolg = NoShowProces.VolgendeStap(Verloop);
        var komend = Verloop.Afspraken.OrderBy(a => a.AfspraakOp).LastOrDefault(a => a is { Verschenen: Opkomst.Onbekend, VoorafAfgemeld: not Antwoord.Ja });
        return new(
            vervolg.Stap,
            vervolg.Toelichting,
            vervolg.Woorden,
            vervolg.Bronnen,
            vervolg.Aannames,
            Signalen.In(Verloop.Afspraken, Verloop.Werkwijze),
            komend is null ? null : Herinnering.Beoordeel(new()
            {
                Afspraak = komend,
                Werkwijze = Verloop.Werkwijze,
                SchriftelijkeToestemming = SchriftelijkeToestemming,
                VorigeAfspraakOp = VorigeAfspraakOp,
                LangeTijdInWeken = LangeTijdInWeken,
            }),
            [.. Verloop.Afspraken.Select(Afspraakrij.Van)]);
    }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(NoShowLoop);
}
