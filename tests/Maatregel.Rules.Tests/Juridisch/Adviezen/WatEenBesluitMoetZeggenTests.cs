using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>What the Algemene wet bestuursrecht asks of a decision (articles 3:45 to 3:48, 4:8), and what may not stand in one.</summary>
[Trait("soort", "juridisch")]
public sealed class WatEenBesluitMoetZeggenTests
{
    [Fact]
    public void Bij_een_herhaling_staat_er_dat_het_er_een_is_en_van_welk_besluit()
    {
        var brief = Herhaling().Advies.Teksten.Beschikking;

        Assert.Contains("Dit is een herhaling. Op 21 september 2023 kreeg u al een besluit over een maatregel.", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("maatregel e1", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("maatregel m1", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Bij_een_herhaling_staan_ook_de_bepalingen_waarvan_zij_afwijkt()
    {
        var regels = Regels(Herhaling().Advies);

        Assert.Contains("- hoeveel en hoelang: artikel 18, vijfde lid, Participatiewet; artikel 18, zesde lid, Participatiewet; artikel 10a van de verordening", regels);
    }

    [Fact]
    public void Bij_spreiding_staan_de_bepaling_van_de_duur_de_som_en_de_maanden()
    {
        var brief = Voorbeeldzaken.Advies("10-gespreid").Teksten.Beschikking;

        Assert.Contains("- hoeveel en hoelang: artikel 18, vijfde lid, Participatiewet; artikel 10a van de verordening", brief, StringComparison.Ordinal);
        Assert.Contains("- de maanden: artikel 10b van de verordening", brief, StringComparison.Ordinal);
        Assert.Contains("Wij verdelen dit bedrag over meer maanden.", brief, StringComparison.Ordinal);
        Assert.Matches("In totaal krijgt u € [0-9.,]+ minder", brief);
        Assert.Equal(3, brief.Split('\n').Count(r => r.StartsWith("- ", StringComparison.Ordinal) && r.Contains("minder bijstand €", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(HoorGrond.Spoed, "Er was haast bij.")]
    [InlineData(HoorGrond.AlGehoordGeenNieuweFeiten, "U had ons uw verhaal al verteld.")]
    [InlineData(HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid, "[Leg uit waarom dat niet nodig was, en noem de bepaling.]")]
    [InlineData(HoorGrond.ZietErvanAf, "U liet weten dat u dat niet wilde.")]
    public void Bleef_horen_achterwege_dan_staat_er_wat_er_gebeurde(HoorGrond grond, string zin) =>
        Assert.Contains(
            zin,
            Zaak.EenNoShow().MetHoor(HoorStatus.Achterwege, grond).AlsDeVerordening(v => v with { Horen = Proefverordening.Bekend("3", v.Horen!.Inhoud!) }).Advies.Teksten.Beschikking,
            StringComparison.Ordinal);

    [Fact]
    public void Een_modelbepaling_staat_niet_bij_de_regels_maar_als_iets_om_op_te_zoeken() => Assert.All(
        Regels(Herhaling().Advies).Where(r => r.Contains("model", StringComparison.Ordinal)),
        regel => Assert.StartsWith("[Zoek de bepaling op in de verordening en noem die.", regel, StringComparison.Ordinal));

    [Theory]
    [InlineData(Regeling.Participatiewet)]
    [InlineData(Regeling.Ioaw)]
    [InlineData(Regeling.Ioaz)]
    public void Bedragen_zijn_wat_zij_zijn_met_vakantietoeslag_of_bruto(Regeling regeling)
    {
        var zaak = Zaak.EenNoShow();
        var brief = (regeling == Regeling.Ioaw ? zaak.InDeIoaw() : regeling == Regeling.Ioaz ? zaak.InDeIoaz() : zaak).Advies.Teksten.Beschikking;

        Assert.Equal(regeling == Regeling.Participatiewet, brief.Contains("De bedragen zijn met vakantietoeslag.", StringComparison.Ordinal));
        Assert.Equal(regeling != Regeling.Participatiewet, brief.Contains("De bedragen zijn bruto.", StringComparison.Ordinal));
        Assert.DoesNotContain("blijft er", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Vakantietoeslag_is_vijf_procent_van_het_bedrag_volgens_artikel_19_derde_lid()
    {
        var brief = Voorbeeldzaken.Advies("02-onderzoek-participatievoorziening").Teksten.Beschikking;

        Assert.Contains("- juli 2024: minder bijstand € 261,69, daarvan vakantietoeslag € 13,08, die maand betalen wij hoogstens € 994,42", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Bezwaar_kan_bij_het_college_van_de_gemeente() => Assert.Contains(
        "Stuur uw brief naar het college van burgemeester en wethouders van Leidschendam-Voorburg,",
        Herhaling().Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    [Fact]
    public void Een_brief_aan_het_paar_zegt_wie_het_deed_en_wie_is_gehoord()
    {
        var brief = Zaak.EenNoShow().VanDePartner().Met(c => c with
        {
            Partner = c.Belanghebbende,
            Hoor = c.Hoor! with { Wie = [Gezinslid.Belanghebbende, Gezinslid.Partner] },
        }).Advies.Teksten.Beschikking;

        Assert.Contains("[naam van de inwoner] en [naam van de partner]", brief, StringComparison.Ordinal);
        Assert.Contains("De plicht van [naam van de partner] is:", brief, StringComparison.Ordinal);
        Assert.Contains("hoorden wij u allebei.", brief, StringComparison.Ordinal);
        Assert.Contains("[Naam van de partner] kwam op 13 mei 2024 niet", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("uw partner", brief, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("vertelde u ons uw verhaal", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Houdt u zich weer aan uw plichten?", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_een_van_de_twee_gehoord_dan_staat_er_wie()
    {
        var beiden = Zaak.EenNoShow().En(Zaak.EenNoShow().Op("2024-05-20").VanDePartner()).Met(c => c with { Partner = c.Belanghebbende });

        Assert.Contains("hoorden wij [naam van de partner].", Gehoord(beiden, [Gezinslid.Partner]), StringComparison.Ordinal);
        Assert.Contains("hoorden wij [naam van de inwoner].", Gehoord(beiden, [Gezinslid.Belanghebbende]), StringComparison.Ordinal);
        Assert.Contains("hoorden wij [wie: een van u of u allebei].", Gehoord(beiden, []), StringComparison.Ordinal);

        static string Gehoord(Zaak zaak, IReadOnlyList<Gezinslid> wie)
        {
            var advies = zaak.Met(c => c with { Hoor = c.Hoor! with { Wie = wie } }).Advies;
            return Sjablonen.Standaard.Schrijf("beschikking", advies);
        }
    }

    [Fact]
    public void Rust_een_bedrag_op_de_norm_van_een_eerder_halfjaar_dan_staat_dat_bij_de_bedragen() => Assert.Contains(
        "[Controleer de bedragen van het latere halfjaar: de norm daarvan is niet opgegeven.]\nIn totaal",
        Herhaling().Met(c => c with { Peildatum = Zaak.Dag("2024-11-11"), Bekendmaking = Zaak.Dag("2024-11-18") }).Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    [Fact]
    public void Een_maatregel_op_nihil_noemt_geen_venster_zonder_de_twijfel() => Assert.All(
        Voorbeeldzaken.Alle.Keys.Select(Voorbeeldzaken.Advies).Where(a => a.Termijnen?.RecidiveVan is not null && a.Maatregelen.Any(m => m.Geadviseerd.Percentage == 0)),
        advies => Assert.Contains("Of die meetelt, staat niet in de wet.", advies.Teksten.Beschikking, StringComparison.Ordinal));

    [Fact]
    public void Een_voornemen_stelt_niets_vast()
    {
        var brief = Zaak.EenNoShow().MetHoor(HoorStatus.NietUitgenodigd).Advies.Teksten.Voornemen!;

        Assert.Contains("Volgens onze gegevens", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("staan vast", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("schending", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Afgestemd_noemt_wat_er_is_afgestemd_en_wat_de_consulent_daarover_schreef()
    {
        var brief = Zaak.EenNoShow().MetDringendeRedenen(50, 1).Advies.Teksten.Beschikking;

        Assert.Contains("De regel is: de bijstand wordt verlaagd met 100% gedurende 1 maand.", brief, StringComparison.Ordinal);
        Assert.Contains("Daarom is de verlaging 50% gedurende 1 maand.", brief, StringComparison.Ordinal);
        Assert.Contains("In het verslag staat: ", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void In_een_brief_staan_geen_uitspraken_en_geen_namen_uit_het_programma() => Assert.All(
        Voorbeeldzaken.Alle.Keys.Select(Voorbeeldzaken.Advies).SelectMany(a => new[] { a.Teksten.Voornemen, a.Uitkomst is Uitkomst.Maatregel or Uitkomst.GeenMaatregel or Uitkomst.Waarschuwing ? a.Teksten.Beschikking : null, a.Teksten.Inkeer }).OfType<string>(),
        brief =>
        {
            Assert.DoesNotContain("ECLI", brief, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\b[gme][1-9]\b|\b(pw|vo|ioaw|ioaz|awb|model)-[0-9a-z]", brief);
        });

    private static Zaak Herhaling() => Zaak.EenNoShow().Met(_ => Voorbeeldzaken.Alle["04-herhaling"].Casus);

    private static string[] Regels(Advies advies) => advies.Teksten.Beschikking.Split("Op welke regels steunt dit besluit?")[1].Trim().Split('\n');
}
