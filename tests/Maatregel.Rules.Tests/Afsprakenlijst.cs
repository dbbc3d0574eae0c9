using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Feiten;
using NodaTime;

namespace Maatregel.Rules.Tests;

/// <summary>Made appointments for the tests about no-show.</summary>
internal static class Afsprakenlijst
{
    public static Afspraak Verschenen { get; } = new()
    {
        Onderdeel = NoShowOnderdeel.Voortgangsgesprek,
        AfspraakOp = new(2024, 5, 2),
        Oproepsoort = OproepSoort.Uitnodiging,
        OproepAannemelijk = Antwoord.Ja,
        Verschenen = Opkomst.Ja,
        VoorafAfgemeld = Antwoord.Nee,
    };

    public static Afspraak Gemist { get; } = Verschenen with { Verschenen = Opkomst.Nee };

    public static Afspraak Afgemeld { get; } = Gemist with { VoorafAfgemeld = Antwoord.Ja };

    public static Afspraak GemisteHerhaling { get; } = Gemist with { Oproepsoort = OproepSoort.Herhaling, AfspraakOp = new(2024, 5, 13) };

    /// <summary>
    /// The introduction of the Werkacademie, weeks 1 to 13 of 2017, with exactly the counts of the source: 101 took part, 39 stood
    /// registered as no-show, 16 of those without a valid reason. Six had cancelled with their own consulent and stood among the 39.
    /// The source counts no reasons here.
    /// </summary>
    public static IReadOnlyList<Afspraak> Introductie { get; } =
    [
        .. Introducties(16, Gemist with { GeldigeReden = Antwoord.Nee }),
        .. Introducties(17, Gemist with { GeldigeReden = Antwoord.Ja }),
        .. Introducties(6, Afgemeld with { AfmeldingDoorgegeven = Antwoord.Nee }),
        .. Introducties(62, Verschenen),
    ];

    /// <summary>The groups of the Werkacademie, weeks 3 to 9 of 2017: in the morning 13 of 70, in the afternoon 4 of 70.</summary>
    public static IReadOnlyList<Afspraak> Groepen { get; } =
    [
        .. Groepslessen(13, Gemist, Dagdeel.Ochtend),
        .. Groepslessen(57, Verschenen, Dagdeel.Ochtend),
        .. Groepslessen(4, Gemist, Dagdeel.Middag),
        .. Groepslessen(66, Verschenen, Dagdeel.Middag),
    ];

    /// <summary>Talks with a consulent, with everything that can follow a no-show.</summary>
    public static IReadOnlyList<Afspraak> Gesprekken { get; } =
    [
        .. Gesprekkenreeks(12, Verschenen),
        .. Gesprekkenreeks(3, Gemist with { HerhalingVerstuurd = Antwoord.Ja, Reden = NoShowReden.BriefNietGelezen }),
        .. Gesprekkenreeks(1, Gemist with { Reden = NoShowReden.NietBereikbaar }),
        .. Gesprekkenreeks(1, Gemist with { HerhalingVerstuurd = Antwoord.Ja, MaatregelOpgelegd = Antwoord.Ja }),
        .. Gesprekkenreeks(2, GemisteHerhaling with { GeldigeReden = Antwoord.Nee, MaatregelOpgelegd = Antwoord.Ja }),
        .. Gesprekkenreeks(3, GemisteHerhaling with { GeldigeReden = Antwoord.Nee, Reden = NoShowReden.VergetenOfVergist }),
        .. Gesprekkenreeks(1, GemisteHerhaling),
        .. Gesprekkenreeks(1, Afgemeld with { AfmeldingDoorgegeven = Antwoord.Ja }),
        .. Gesprekkenreeks(2, Verschenen with { Verschenen = Opkomst.Onbekend }),
    ];

    // Wednesdays and Fridays in March 2017, planned ever longer before.
    private static IEnumerable<Afspraak> Gesprekkenreeks(int aantal, Afspraak voorbeeld) =>
        Enumerable.Range(0, aantal).Select(i => voorbeeld with
        {
            AfspraakOp = new LocalDate(2017, 3, 1).PlusDays(i % 2 * 2),
            GeplandOp = new LocalDate(2017, 3, 1).PlusDays(-4 * i),
            Dagdeel = i == 0 ? null : Dagdeel.Middag,
            Consulentgroep = i % 3 == 0 ? "noord" : "zuid",
        });

    // Thirteen Mondays from week 1 on.
    private static IEnumerable<Afspraak> Introducties(int aantal, Afspraak voorbeeld) =>
        Enumerable.Range(0, aantal).Select(i => voorbeeld with
        {
            Onderdeel = NoShowOnderdeel.Werkacademie,
            Introductie = Antwoord.Ja,
            AfspraakOp = new LocalDate(2017, 1, 2).PlusWeeks(i % 13),
            Dagdeel = Dagdeel.Ochtend,
        });

    // Monday to Thursday, from week 3 to week 9.
    private static IEnumerable<Afspraak> Groepslessen(int aantal, Afspraak voorbeeld, Dagdeel dagdeel) =>
        Enumerable.Range(0, aantal).Select(i => voorbeeld with
        {
            Onderdeel = NoShowOnderdeel.Werkacademie,
            AfspraakOp = new LocalDate(2017, 1, 16).PlusDays((7 * (i % 7)) + (i % 4)),
            Dagdeel = dagdeel,
        });
}
