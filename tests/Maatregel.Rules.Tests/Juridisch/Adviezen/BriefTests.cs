using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Adviezen.Schrijven;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>The letters measured over many cases: every way of being heard, tuned, paid and repeated, for every scheme and member of the family.</summary>
[Trait("soort", "juridisch")]
public sealed class BriefTests
{
    private static readonly IReadOnlyList<Hoor> Horen =
    [
        new() { Status = HoorStatus.Gehoord },
        new() { Status = HoorStatus.NietVerschenen, Datum = new LocalDate(2024, 5, 27) },
        new() { Status = HoorStatus.Achterwege, Grond = HoorGrond.Spoed },
        new() { Status = HoorStatus.NietUitgenodigd },
    ];

    private static readonly IReadOnlyList<Advies> Adviezen =
    [
        .. Voorbeeldzaken.Alle.Keys.Select(Voorbeeldzaken.Advies),
        .. Zaken().Select(new MaatregelAdviseur().Adviseer),
    ];

    private static readonly IReadOnlyList<string> Brieven = [.. Adviezen.SelectMany(Hulp.Brieven.Bij).Distinct()];

    [Fact]
    public void Een_brief_heeft_gemiddeld_ten_hoogste_twaalf_woorden_per_zin() => Assert.All(
        Brieven,
        brief => Assert.InRange(Leesbaarheid.GemiddeldAantalWoorden(brief), 1, 12));

    [Fact]
    public void Een_zin_in_een_brief_heeft_ten_hoogste_tweeentwintig_woorden() => Assert.All(
        Brieven.SelectMany(Leesbaarheid.Stukken).Distinct(),
        zin => Assert.True(Leesbaarheid.Woorden(zin) <= 22, zin));

    [Fact]
    public void Ook_naast_een_gedraging_die_nog_open_staat_wordt_een_bepaling_aangehaald_en_niet_met_haar_code_genoemd()
    {
        var rapportage = Zaak.EenNoShow().MetAlleenDeEersteUitnodiging().En(Zaak.EenSchendingVan("pw-18-4-b")).Advies.Teksten.Rapportage;

        Assert.Contains("- Gedraging 2 van 13 mei 2024: maatregel. 100% gedurende 1 maand volgens artikel 18, vijfde lid, Participatiewet.", rapportage, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_brief_heeft_geen_stijve_woorden() => Assert.All(
        Brieven,
        brief => Assert.Empty(Leesbaarheid.StijveWoorden(brief)));

    [Fact]
    public void Een_brief_zegt_dat_een_computerprogramma_adviseerde_en_een_mens_besliste() => Assert.All(
        Brieven.Where(b => b.Contains("Beste [naam]", StringComparison.Ordinal)),
        brief =>
        {
            Assert.Contains("Een computerprogramma gaf advies", brief, StringComparison.Ordinal);
            Assert.Matches(@"[Mm]edewerker (heeft daarna beslist|leest uw verhaal en beslist)", brief);
        });

    [Fact]
    public void Een_brief_is_een_concept_en_laat_namen_en_handtekening_open() => Assert.All(
        Brieven.Where(b => b.Contains("Beste [naam]", StringComparison.Ordinal)),
        brief =>
        {
            Assert.StartsWith("CONCEPT.", brief, StringComparison.Ordinal);
            Assert.All(["[naam van de inwoner]", "[adres]", "[naam en handtekening]", "[kenmerk]"], open => Assert.Contains(open, brief, StringComparison.Ordinal));
        });

    [Fact]
    public void Elk_bedrag_en_elke_dag_van_het_advies_staat_in_de_beschikking() => Assert.All(
        Adviezen.Where(a => a.Uitkomst == Uitkomst.Maatregel),
        advies =>
        {
            var beschikking = advies.Teksten.Beschikking;
            Assert.All(Gegevens(advies), gegeven => Assert.Contains(gegeven, beschikking, StringComparison.Ordinal));
        });

    [Fact]
    public void Elk_bedrag_en_elke_dag_van_het_advies_staat_in_de_rapportage() => Assert.All(
        Adviezen,
        advies =>
        {
            var rapportage = advies.Teksten.Rapportage;
            var bedragen = advies.Maatregelen.SelectMany(m => m.Plan.Select(p => p.Bedrag).Append(m.Totaal)).OfType<decimal>().Select(NederlandseWeergave.Bedrag);
            Assert.All(bedragen.Concat(advies.Termijnen is null ? [] : Dagen(advies)), gegeven => Assert.Contains(gegeven, rapportage, StringComparison.Ordinal));
        });

    [Fact]
    public void De_korte_tekst_heeft_ten_hoogste_duizend_tekens_en_is_een_advies() => Assert.All(
        Adviezen,
        advies =>
        {
            Assert.InRange(advies.Teksten.Kort.Length, 1, 1000);
            Assert.StartsWith($"Advies van een computerprogramma; een medewerker van de gemeente beslist. {advies.Samenvatting}", advies.Teksten.Kort, StringComparison.Ordinal);
        });

    [Fact]
    public void De_korte_tekst_noemt_elke_aanname_die_beslist() => Assert.All(
        Adviezen,
        advies => Assert.All(
            advies.Aannames.Where(a => a.Gewicht == Aannamegewicht.Bepalend),
            aanname => Assert.Contains(Aannamewoorden.Van(aanname.Code), advies.Teksten.Kort, StringComparison.Ordinal)));

    [Fact]
    public void De_korte_tekst_zegt_hoeveel_er_niet_in_past() =>
        Assert.Contains(Adviezen, a => a.Teksten.Kort.EndsWith("; zie de rapportage.", StringComparison.Ordinal));

    [Fact]
    public void Geen_plek_om_in_te_vullen_blijft_staan() => Assert.All(
        Adviezen.SelectMany(a => new[] { a.Teksten.Rapportage, a.Teksten.Kort }).Concat(Brieven),
        tekst => Assert.DoesNotMatch(@"[{}]|  |\n\n\n", tekst));

    [Fact]
    public void Elke_plicht_heeft_gewone_woorden() => Assert.All(
        Verplichtingen.Alle,
        plicht =>
        {
            Assert.InRange(Leesbaarheid.Woorden(Plichten.Tekst(plicht)), 2, 20);
            Assert.Empty(Leesbaarheid.StijveWoorden(Plichten.Tekst(plicht)));
        });

    [Fact]
    public void Heeft_de_partner_het_niet_gedaan_dan_staat_er_niet_dat_u_er_iets_aan_kon_doen()
    {
        var brief = Zaak.EenNoShow().VanDePartner().MetMate(Mate.Ontbreekt).Advies.Teksten.Beschikking;

        Assert.Contains("[Naam van de partner] kon hier niets aan doen.", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("U kon hier niets aan doen.", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Er_staat_niet_tegelijk_dat_er_wel_en_geen_dringende_redenen_zijn()
    {
        var redenen = Zaak.EenNoShow().MetDringendeRedenen(50, 1).Casus.DringendeRedenen;
        var brief = Zaak.EenNoShow().En(Zaak.EenSchendingVan("pw-18-4-a").Op("2024-05-20"))
            .Met(c => c with { Peildatum = Zaak.Dag("2024-06-17"), Gedragingen = [c.Gedragingen[0] with { Oordeel = c.Gedragingen[0].Oordeel! with { DringendeRedenen = c.DringendeRedenen } }, c.Gedragingen[1] with { Oordeel = c.Gedragingen[1].Oordeel! with { DringendeRedenen = redenen } }] })
            .Advies.Teksten.Beschikking;

        Assert.Contains("Er zijn dringende redenen om minder te verlagen.", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Die zijn er niet.", brief, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Bij_IOAW_en_IOAZ_staat_niets_over_dringende_redenen_want_die_kent_de_wet_daar_niet(bool afgestemd)
    {
        var zaak = Zaak.EenNoShow().InDeIoaw();
        var teksten = (afgestemd ? zaak.MetDringendeRedenen(10, 1) : zaak).Advies.Teksten;

        Assert.DoesNotContain("dringende redenen", teksten.Beschikking, StringComparison.Ordinal);
        Assert.DoesNotContain("dringende redenen", teksten.Kort, StringComparison.Ordinal);
    }

    [Fact]
    public void Dat_een_nieuwe_keer_herhaling_is_staat_er_niet_als_feit() => Assert.All(
        Adviezen.Where(a => a.Termijnen?.RecidiveVan is not null),
        advies =>
        {
            Assert.Contains("kan dat als herhaling tellen", advies.Teksten.Beschikking, StringComparison.Ordinal);
            Assert.Contains("kan als herhaling tellen", advies.Teksten.Rapportage, StringComparison.Ordinal);
            Assert.Contains("[Controleer deze dagen", advies.Teksten.Beschikking, StringComparison.Ordinal);
        });

    [Fact]
    public void Per_onderwerp_staat_de_wet_voor_de_verordening_en_geen_bepaling_staat_er_twee_keer() => Assert.All(
        Adviezen.Where(a => a.Uitkomst == Uitkomst.Maatregel).Select(a => a.Teksten.Beschikking.Split("Op welke regels steunt dit besluit?")[1].Trim().Split('\n')),
        regels =>
        {
            var onderwerpen = regels.Where(r => r.StartsWith("- ", StringComparison.Ordinal)).Select(r => r.Split(": ", 2)[1].Split("; ")).ToList();
            Assert.All(onderwerpen.SelectMany(b => b), bepaling => Assert.StartsWith("artikel ", bepaling, StringComparison.Ordinal));
            Assert.All(onderwerpen, b => Assert.DoesNotContain(b.SkipWhile(a => !VanDeVerordening(a)), a => !VanDeVerordening(a)));
            Assert.Distinct(onderwerpen.SelectMany(b => b));
            Assert.Contains(onderwerpen, b => b.Any(a => a.StartsWith("artikel 4:8", StringComparison.Ordinal)));
        });

    [Fact]
    public void Een_voornemen_beweert_niet_wat_nog_moet_worden_vastgesteld()
    {
        var open = Voornemen(Zaak.EenNoShow().MetHerhaling(o => o with { Verschenen = Opkomst.Onbekend }).MetOordeel(o => o with { FeitenVastgesteld = Antwoord.Onbekend }));

        Assert.Contains("U had op 13 mei 2024 een afspraak.", open, StringComparison.Ordinal);
        Assert.DoesNotContain("kwam u op", open, StringComparison.Ordinal);
        Assert.DoesNotContain("De gedraging is een schending", open, StringComparison.Ordinal);
        Assert.Contains("Volgens onze gegevens kwam u op 13 mei 2024 niet naar", Voornemen(Zaak.EenNoShow()), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_voornemen_gaat_alleen_over_gedragingen_die_nog_open_staan() => Assert.DoesNotContain(
        "20 mei 2024",
        Voornemen(Zaak.EenNoShow().En(Zaak.EenNoShow().Op("2024-05-20").MetHerhaling(o => o with { Verschenen = Opkomst.Ja }))),
        StringComparison.Ordinal);

    private static string Voornemen(Zaak zaak) => zaak.MetHoor(HoorStatus.NietUitgenodigd).Advies.Teksten.Voornemen!;

    private static IEnumerable<string> Gegevens(Advies advies)
    {
        var verlaagd = advies.Maatregelen.Where(m => !m.Nihil && m.Plan.Count > 0).ToList();
        foreach (var maand in verlaagd.SelectMany(m => m.Plan).GroupBy(p => p.Maand))
        {
            yield return NederlandseWeergave.Maand(maand.Key);
            if (maand.All(p => p.Bedrag is not null)) yield return NederlandseWeergave.Bedrag(maand.Sum(p => p.Bedrag!.Value));
            else yield return NederlandseWeergave.Percentage(maand.Sum(p => p.Percentage));
        }

        if (verlaagd.Count > 0 && verlaagd.TrueForAll(m => m.Totaal is not null)) yield return NederlandseWeergave.Bedrag(verlaagd.Sum(m => m.Totaal!.Value));
        if (verlaagd.Count > 0) yield return NederlandseWeergave.Datum(verlaagd.Min(m => m.Ingang)!.Value);
        if (verlaagd.Count > 0) yield return NederlandseWeergave.Datum(verlaagd.Max(m => m.Einde)!.Value);
        foreach (var dag in Dagen(advies)) yield return dag;
    }

    private static IEnumerable<string> Dagen(Advies advies) =>
        new LocalDate?[]
        {
            advies.Casus.Bekendmaking ?? advies.Casus.Peildatum,
            advies.Termijnen!.BezwaarUiterlijk,
            advies.Termijnen.HeroverwegingUiterlijk,
            advies.Termijnen.RecidiveVan,
            advies.Termijnen.RecidiveTotEnMet,
        }
        .OfType<LocalDate>()
        .Concat(advies.Casus.Gedragingen.Select(g => g.Datum).OfType<LocalDate>())
        .Select(NederlandseWeergave.Datum);

    private static Casus TweeGedragingen() => Contractzaak.Basis with
    {
        Gedragingen = [.. Contractzaak.Basis.Gedragingen, Voorbeeldzaken.Alle["10-gespreid"].Casus.Gedragingen[0] with { Id = "g2", Datum = new LocalDate(2024, 5, 20), GeconstateerdOp = new LocalDate(2024, 5, 20) }],
    };

    private static IEnumerable<Casus> Zaken() =>
        from basis in Voorbeeldzaken.Alle.Values.Select(z => z.Casus).Append(TweeGedragingen())
        from hoor in Horen
        from van in Enum.GetValues<Gezinslid>()
        from uitkering in new[] { basis.Uitkering, null, basis.Uitkering! with { BeeindigdPer = new LocalDate(2024, 7, 1) } }
        from mate in new[] { Mate.Volledig, Mate.Verminderd, Mate.Ontbreekt }
        select basis with
        {
            Hoor = hoor,
            Uitkering = uitkering,
            Partner = van == Gezinslid.Partner ? basis.Belanghebbende : null,
            Gedragingen = [.. basis.Gedragingen.Select(g => g with { Van = van, Oordeel = g.Oordeel! with { Verwijtbaarheid = new Verwijtbaarheidsoordeel { Mate = mate } } })],
        };

    private static bool VanDeVerordening(string bepaling) => bepaling.EndsWith("van de verordening", StringComparison.Ordinal);
}
