using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Afspraken;

/// <summary>Het werkproces van een gemeente als gegevens. Het is geen wet en geen verordening: een gemeente vervangt het door haar eigen.</summary>
public sealed record Werkwijze
{
    /// <summary>Van wie de werkwijze is, en uit welk jaar.</summary>
    public required string Naam { get; init; }

    /// <summary>Waar zij is gelezen.</summary>
    public required string Vindplaats { get; init; }

    /// <summary>Waaruit zij bekend is.</summary>
    public required Kennis Kennis { get; init; }

    /// <summary>Of er ook zo werd gewerkt. Een werkwijze op papier hoeft niet de praktijk te zijn.</summary>
    public Antwoord Gevolgd { get; init; }

    /// <summary>Het verloop per onderdeel. Wat er niet bij staat, is een afspraak met een uitnodiging en een herhaling.</summary>
    public IReadOnlyList<Onderdeelverloop> Verlopen { get; init => field = Reeks.Kopie(value); } = Reeks<Onderdeelverloop>.Leeg;

    /// <summary>Of voor een introductie een herinnering uitgaat. De meningen lopen uiteen: de gemeente kiest.</summary>
    public Antwoord HerinneringBijIntroductie { get; init; }

    /// <summary>De werkwijze van Leidschendam-Voorburg, zoals een onderzoek uit 2017 haar beschrijft. In de praktijk werd zij amper gevolgd.</summary>
    public static Werkwijze LeidschendamVoorburg2017 { get; } = new()
    {
        Naam = "het werkproces van Leidschendam-Voorburg uit 2017",
        Vindplaats = "Afstudeeronderzoek en adviesrapport over no-show bij het re-integratietraject, gemeente Leidschendam-Voorburg, Team Werk, 2017, hoofdstuk 4.3.1 en bijlage 2",
        Kennis = Kennis.Weergegeven,
        Gevolgd = Antwoord.Nee,
        Verlopen =
        [
            new(NoShowOnderdeel.Poortwachtergesprek, Verloopsoort.Aanvraag),
            new(NoShowOnderdeel.Werkacademie, Verloopsoort.Groep),
            new(NoShowOnderdeel.Traject, Verloopsoort.Deelname),
        ],
    };

    /// <summary>Het verloop van een onderdeel.</summary>
    /// <param name="onderdeel">Het onderdeel.</param>
    public Verloopsoort Verloop(NoShowOnderdeel onderdeel) => Verlopen.LastOrDefault(v => v.Onderdeel == onderdeel)?.Verloop ?? Verloopsoort.Afspraak;

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Werkwijze);
}
