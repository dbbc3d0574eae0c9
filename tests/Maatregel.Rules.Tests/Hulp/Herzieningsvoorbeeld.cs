using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using NodaTime;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>Requests to revise a measure, one per ground, that need only a change to show a bound.</summary>
internal static class Herzieningsvoorbeeld
{
    public const decimal Norm = 1308.45m;

    /// <summary>100% during July, August and September 2024 under lid 7; asked on 5 August, July is paid.</summary>
    public static Herzieningsverzoek Inkeer { get; } = new()
    {
        Gemeente = "GM1916",
        Regeling = Regeling.Participatiewet,
        Grond = Herzieningsgrond.Inkeer,
        Peildatum = new(2024, 8, 12),
        OpVerzoek = Antwoord.Ja,
        IngediendOp = new(2024, 8, 5),
        Maatregel = Opgelegd("pw-18-7", 100, 100, 100) with { Grondslag = new RegelId("pw-18-4-h") },
        LaatstUitbetaaldeMaand = new(2024, 7),
        Inkeer = new() { NakomingOndubbelzinnig = Antwoord.Ja, Herzien = Antwoord.Ja, Motivering = "Verschijnt sinds 22 juli op elke afspraak." },
    };

    /// <summary>20% during July and August 2024 under the verordening; nothing of it is paid.</summary>
    public static Herzieningsverzoek Heroverweging { get; } = Inkeer with
    {
        Grond = Herzieningsgrond.Heroverweging,
        Peildatum = new(2024, 6, 28),
        OpVerzoek = Antwoord.Nee,
        IngediendOp = null,
        Maatregel = Opgelegd("vo-10-1-b", 20, 20) with { Grondslag = new RegelId("vo-9-2") },
        LaatstUitbetaaldeMaand = new(2024, 6),
        Inkeer = null,
        Heroverweging = new() { Keuze = Heroverwegingskeuze.Wijzigen, Verlaging = new(10, 2), Motivering = "Volgt inmiddels de cursus." },
    };

    /// <summary>100% during July, August and September 2024; July is paid, eviction threatens.</summary>
    public static Herzieningsverzoek DringendeRedenen { get; } = Inkeer with
    {
        Grond = Herzieningsgrond.DringendeRedenen,
        OpVerzoek = Antwoord.Nee,
        IngediendOp = null,
        Inkeer = null,
        DringendeRedenen = Afgestemd(50, 2),
    };

    /// <summary>One per ground.</summary>
    public static IReadOnlyList<Herzieningsverzoek> Alle => [Inkeer, Heroverweging, DringendeRedenen];

    /// <summary>The conduct was that of the partner.</summary>
    public static Herzieningsverzoek VanDePartner(Herzieningsverzoek verzoek) => verzoek with { Maatregel = verzoek.Maatregel with { Van = Gezinslid.Partner, MetPartner = Antwoord.Ja } };

    /// <summary>The conduct was that of the inhabitant, who has the benefit together with a partner.</summary>
    public static Herzieningsverzoek VanEenPaar(Herzieningsverzoek verzoek) => verzoek with { Maatregel = verzoek.Maatregel with { MetPartner = Antwoord.Ja } };

    public static DringendeRedenen Afgestemd(decimal percentage, int maanden) => new()
    {
        Oordeel = DringendeRedenenOordeel.Aanwezig,
        Motivering = "Huisuitzetting is aangezegd.",
        Afstemming = new(percentage, maanden),
    };

    /// <summary>A measure announced on 17 June 2024, from July on, with these percentages of the norm.</summary>
    public static OpgelegdeMaatregel Opgelegd(string regel, params decimal[] percentages) => new()
    {
        Regel = new(regel),
        MetPartner = Antwoord.Nee,
        Gedragingsdatum = new(2024, 5, 13),
        Besluitdatum = new(2024, 6, 14),
        Bekendgemaakt = new(2024, 6, 17),
        Plan = [.. percentages.Select((p, i) => new OpgelegdeMaand(new YearMonth(2024, 7).PlusMonths(i), p, Norm * p / 100))],
        NormPerMaand = Norm,
    };
}
