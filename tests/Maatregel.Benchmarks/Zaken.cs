using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using NodaTime;

namespace Maatregel.Benchmarks;

/// <summary>The cases that are measured: the worked examples, made in code.</summary>
internal static class Zaken
{
    /// <summary>A no-show after a repeat invitation, everything answered.</summary>
    public static Casus Eerste { get; } = new()
    {
        Gemeente = "GM1916",
        Regeling = Regeling.Participatiewet,
        Peildatum = new LocalDate(2024, 6, 10),
        Bekendmaking = new LocalDate(2024, 6, 17),
        Uitkering = new Uitkering { NormPerMaand = 1308.45m, LaatstUitbetaaldeMaand = new YearMonth(2024, 6) },
        Belanghebbende = new Belanghebbende { Pensioengerechtigd = Antwoord.Nee, VolledigEnDuurzaamArbeidsongeschikt = Antwoord.Nee, Ontheffingen = [] },
        Gedragingen = [Gedraging("g1", new LocalDate(2024, 5, 13))],
        Hoor = new Hoor { Status = HoorStatus.Gehoord, Datum = new LocalDate(2024, 5, 27) },
        DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Geen, Motivering = "Niets gebleken en niets aangevoerd." },
        EerdereMaatregelen = [],
    };

    /// <summary>The same within twelve months after an earlier measure.</summary>
    public static Casus Herhaling { get; } = Eerste with { EerdereMaatregelen = [Eerder(new LocalDate(2023, 9, 21))] };

    /// <summary>The same without any blame.</summary>
    public static Casus GeenMaatregel { get; } = Eerste with
    {
        Gedragingen = [Eerste.Gedragingen[0] with { Oordeel = Eerste.Gedragingen[0].Oordeel! with { Verwijtbaarheid = new Verwijtbaarheidsoordeel { Mate = Mate.Ontbreekt } } }],
    };

    /// <summary>Nothing answered.</summary>
    public static Casus OpenVragen { get; } = new()
    {
        Gemeente = "GM1916",
        Regeling = Regeling.Participatiewet,
        Peildatum = new LocalDate(2024, 6, 10),
        Gedragingen = [new Gedraging { Verplichting = Verplichting.Zoek("pw-18-4-h") }],
    };

    /// <summary>The first case with many earlier measures.</summary>
    public static Casus MetEerdere(int aantal) => Eerste with
    {
        EerdereMaatregelen = [.. Enumerable.Range(0, aantal).Select(i => Eerder(new LocalDate(2015, 2, 1).PlusDays(3 * i)) with { Id = $"m{i}" })],
    };

    /// <summary>The first case with many acts.</summary>
    public static Casus MetGedragingen(int aantal) => Eerste with
    {
        Gedragingen = [.. Enumerable.Range(0, aantal).Select(i => Gedraging($"g{i}", new LocalDate(2024, 5, 13).PlusDays(-i)))],
    };

    private static EerdereMaatregel Eerder(LocalDate bekendgemaakt) => new()
    {
        Id = "m1",
        Regel = new RegelId("pw-18-5"),
        Bekendgemaakt = bekendgemaakt,
        Percentage = 100,
        Maanden = 1,
        Status = MaatregelStatus.Geldig,
    };

    private static Gedraging Gedraging(string id, LocalDate datum) => new()
    {
        Id = id,
        Datum = datum,
        GeconstateerdOp = datum,
        NoShow = new NoShow
        {
            Onderdeel = NoShowOnderdeel.Voortgangsgesprek,
            Doel = NoShowDoel.VoorzieningArbeidsinschakeling,
            Oproepen = [Oproep(OproepSoort.Uitnodiging, datum.PlusDays(-11)), Oproep(OproepSoort.Herhaling, datum)],
        },
        Oordeel = new Oordeel
        {
            VerplichtingOpgelegd = Antwoord.Ja,
            FeitenVastgesteld = Antwoord.Ja,
            Verwijtbaarheid = new Verwijtbaarheidsoordeel { Mate = Mate.Volledig, Motivering = "Geen verklaring gegeven." },
        },
    };

    private static Oproep Oproep(OproepSoort soort, LocalDate afspraak) => new()
    {
        Soort = soort,
        Verzonden = afspraak.PlusDays(-10),
        AfspraakOp = afspraak,
        Aannemelijk = Antwoord.Ja,
        Verschenen = Opkomst.Nee,
        VoorafAfgemeld = Antwoord.Nee,
    };
}
