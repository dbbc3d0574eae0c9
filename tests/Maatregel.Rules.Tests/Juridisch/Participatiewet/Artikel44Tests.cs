using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 44: de bijstand begint met de toekenning; ervoor valt er niets te verlagen.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel44Tests
{
    private const string Maatregel = "maatregel: pw-18-4-h pw-18-5 100% × 1";

    private static readonly Zaak NoShow = Zaak.EenNoShow().Op("2024-05-13");

    [Theory]
    [InlineData("2024-05-02", Maatregel)]
    [InlineData("2024-05-13", "nog-niet: vraag uitkering-liep")]
    [InlineData("2024-05-14", "andere-route: aanvraag")]
    public void Een_gedraging_van_voor_de_toekenning_hoort_bij_de_aanvraag(string toegekendPer, string uitkomst) =>
        Assert.Equal(uitkomst, NoShow.MetUitkering(u => u with { ToegekendPer = Zaak.Dag(toegekendPer) }).Uitkomst);

    [Theory]
    [InlineData(NoShowOnderdeel.Jongerenloopbaancentrum)]
    [InlineData(NoShowOnderdeel.Werkacademie)]
    [InlineData(NoShowOnderdeel.Voortgangsgesprek)]
    public void Ook_de_introductie_bij_het_jongerenloopbaancentrum_en_een_werkacademie_die_eerder_begint(NoShowOnderdeel onderdeel) => Assert.Equal(
        "andere-route: aanvraag",
        NoShow.Bij(onderdeel).MetUitkering(u => u with { ToegekendPer = Zaak.Dag("2024-06-01") }).Uitkomst);

    [Theory]
    [InlineData(Antwoord.Ja, "nog-niet: vraag route-kiezen")]
    [InlineData(Antwoord.Nee, "andere-route: aanvraag")]
    public void Ging_voor_de_toekenning_werk_verloren_dan_kan_ook_het_besef_van_verantwoordelijkheid_tekortschieten(Antwoord verloren, string uitkomst)
    {
        var zaak = Zaak.EenSchendingVan("pw-18-4-a").MetGedraging(g => g with { VerliesVanWerk = verloren })
            .MetUitkering(u => u with { ToegekendPer = Zaak.Dag("2024-06-01") });

        Assert.StartsWith(uitkomst, zaak.Uitkomst);
    }

    [Theory]
    [InlineData(null, " Geef ook de dag van de melding.", "$.gedragingen[0].verplichting, $.gedragingen[0].oordeel.grondslag, $.uitkering.meldingOp")]
    [InlineData("2024-05-01", "", "$.gedragingen[0].verplichting, $.gedragingen[0].oordeel.grondslag")]
    public void Die_vraag_vraagt_niet_naar_een_melding_die_al_is_gegeven(string? melding, string slot, string velden)
    {
        var vraag = VerlorenWerk(melding).Advies.OpenVragen.Single(v => v.Code == "route-kiezen");

        Assert.EndsWith("noem anders de verplichting van dat besef." + slot, vraag.Vraag.Tekst, StringComparison.Ordinal);
        Assert.Equal(velden, string.Join(", ", vraag.Velden));
    }

    [Fact]
    public void Wie_de_opgegeven_plicht_als_grondslag_kiest_kiest_de_aanvraag() =>
        Assert.Equal("andere-route: aanvraag", VerlorenWerk("2024-05-01").MetGrondslag("pw-18-4-a", "Het werk ging verloren nadat bijstand was aangevraagd.").Uitkomst);

    private static Zaak VerlorenWerk(string? melding) => Zaak.EenSchendingVan("pw-18-4-a").MetGedraging(g => g with { VerliesVanWerk = Antwoord.Ja })
        .MetUitkering(u => u with { ToegekendPer = Zaak.Dag("2024-06-01"), MeldingOp = melding is null ? null : Zaak.Dag(melding) });

    [Theory]
    [InlineData("2024-05", Maatregel)]
    [InlineData("2024-06", Maatregel)]
    [InlineData("2024-04", "nog-niet: vraag uitkering-liep")]
    [InlineData(null, "nog-niet: vraag uitkering-liep")]
    public void Is_over_de_maand_van_de_gedraging_uitbetaald_dan_liep_de_bijstand_en_anders_wordt_het_gevraagd(string? uitbetaald, string uitkomst) =>
        Assert.Equal(uitkomst, Uitbetaald(NoShow, uitbetaald).Uitkomst);

    [Fact]
    public void Loopt_de_maand_van_de_gedraging_nog_dan_volstaat_de_maand_ervoor() => Assert.Equal(
        Maatregel,
        Uitbetaald(NoShow, "2024-04").Met(c => c with { Peildatum = Zaak.Dag("2024-05-31"), Hoor = new Hoor { Status = HoorStatus.Gehoord } }).Uitkomst);

    [Fact]
    public void Zonder_opgave_van_de_uitkering_is_het_ook_een_vraag_en_weet_de_administratie_het()
    {
        var vraag = Assert.Single(NoShow.Met(c => c with { Uitkering = null }).Advies.OpenVragen);

        Assert.Equal(("uitkering-liep", Wie.Administratie), (vraag.Code, vraag.Wie));
    }

    [Theory]
    [InlineData("2024-04-01", "2024-04-30", "2024-06", "maatregel: pw-18-4-a pw-18-5 100% × 1")]
    [InlineData("2024-04-01", "2024-05-20", "2024-04", "maatregel: pw-18-4-a pw-18-5 100% × 1")]
    [InlineData("2024-04-01", "2024-05-20", "2024-06", "nog-niet: vraag uitkering-liep")]
    public void Kwam_werk_weigeren_pas_een_maand_later_uit_dan_zegt_een_latere_uitbetaling_niet_dat_de_bijstand_toen_al_liep(string dag, string vastgesteld, string uitbetaald, string uitkomst)
    {
        var geweigerd = Uitbetaald(Zaak.EenSchendingVan("pw-18-4-a").Op("2024-05-13"), uitbetaald)
            .MetGedraging(g => g with { Datum = Zaak.Dag(dag), GeconstateerdOp = Zaak.Dag(vastgesteld), VerliesVanWerk = Antwoord.Nee });

        Assert.Equal(uitkomst, geweigerd.Uitkomst);
        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1", geweigerd.MetUitkering(u => u with { ToegekendPer = new(2024, 1, 1) }).Uitkomst);
        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1", geweigerd.MetUitkering(u => u with { MeldingOp = new(2024, 3, 1) }).Uitkomst);
    }

    [Fact]
    public void Wie_al_een_opgelegde_plicht_had_was_bij_de_gemeente_bekend() => Assert.Equal(
        "maatregel: pw-18-4-b pw-18-5 100% × 1",
        Uitbetaald(Zaak.EenSchendingVan("pw-18-4-b").Op("2024-04-01"), "2024-06").Met(c => c with { Peildatum = Zaak.Dag("2024-06-10"), Bekendmaking = Zaak.Dag("2024-06-17") })
            .MetGedraging(g => g with { GeconstateerdOp = Zaak.Dag("2024-05-20") }).Uitkomst);

    [Theory]
    [InlineData("pw-9-6-misdraging")]
    [InlineData("pw-17-2-medewerking")]
    public void Wat_alleen_wie_bijstand_heeft_kan_schenden_vraagt_dat_niet(string verplichting) => Assert.Equal(
        "niet-van-toepassing: De uitkering liep: er is uitbetaald tot en met juni 2024.",
        Uitbetaald(Zaak.EenSchendingVan(verplichting).Op("2024-04-01"), "2024-06").Met(c => c with { Peildatum = Zaak.Dag("2024-06-10"), Bekendmaking = Zaak.Dag("2024-06-17") })
            .MetGedraging(g => g with { GeconstateerdOp = Zaak.Dag("2024-05-20") }).Waarom("pw-44"));

    [Fact]
    public void Niet_meewerken_voor_de_melding_hoort_bij_de_aanvraag() => Assert.Equal(
        "andere-route: aanvraag",
        Zaak.EenSchendingVan("pw-17-2-medewerking").Op("2024-05-13").Gemeld("2024-05-14").Uitkomst);

    [Theory]
    [InlineData("pw-18-4-a", "2024-05-13")]
    [InlineData("pw-18-4-g", "2024-05-13")]
    [InlineData("pw-9-1-a-verkrijgen", "2024-06-01")]
    public void Alleen_werk_dat_voor_de_toekenning_niet_is_behouden_vraagt_waarover_het_gaat(string verplichting, string toegekendPer) => Assert.DoesNotContain(
        "route-kiezen",
        Zaak.EenSchendingVan(verplichting).Op("2024-05-13").MetGedraging(g => g with { VerliesVanWerk = Antwoord.Ja })
            .MetUitkering(u => u with { ToegekendPer = Zaak.Dag(toegekendPer) }).Advies.OpenVragen.Select(v => v.Code));

    [Fact]
    public void Tekortschietend_besef_kan_er_al_voor_de_bijstand_zijn() => Assert.Equal(
        "niet-van-toepassing: Deze gedraging kan ook van vóór de uitkering zijn.",
        Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef").Waarom("pw-44"));

    [Theory]
    [InlineData("pw-17-1-inlichtingen", "andere-route: boete")]
    [InlineData("pw-9-6-misdraging", "andere-route: aanvraag")]
    [InlineData("pw-55", "andere-route: aanvraag")]
    public void Het_geldt_voor_elke_plicht_maar_een_eigen_route_gaat_voor(string verplichting, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenSchendingVan(verplichting).Op("2024-05-13").MetUitkering(u => u with { ToegekendPer = new LocalDate(2024, 6, 1) }).Uitkomst);

    [Fact]
    public void Wat_zeker_geen_maatregel_is_vraagt_niet_of_de_bijstand_liep() =>
        Assert.Equal("geen-maatregel: pw-18-9", Uitbetaald(NoShow, null).MetMate(Mate.Ontbreekt).Uitkomst);

    [Fact]
    public void Zonder_de_dag_van_de_gedraging_beslist_het_begin_van_de_bijstand_niet() => Assert.Equal(
        "nog-niet: vraag datum-gedraging",
        NoShow.MetGedraging(g => g with { Datum = null }).MetUitkering(u => u with { ToegekendPer = new LocalDate(2024, 6, 10) }).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(NoShow.MetUitkering(u => u with { ToegekendPer = Zaak.Dag("2024-05-14") }).Verslag);

    private static Zaak Uitbetaald(Zaak zaak, string? maand) => zaak.Met(c => c with
    {
        Uitkering = c.Uitkering! with { LaatstUitbetaaldeMaand = maand is null ? null : Zaak.Dag(maand + "-01").ToYearMonth() },
    });

    [Theory]
    [InlineData("2024-04-01", "maatregel: pw-18-4-a pw-18-5 100% × 1")]
    [InlineData("2024-04-20", "nog-niet: vraag uitkering-liep")]
    [InlineData(null, "nog-niet: vraag uitkering-liep")]
    public void Ging_werk_verloren_en_kwam_dat_later_uit_dan_kan_de_bijstand_daarna_zijn_begonnen(string? vastgesteld, string uitkomst) => Assert.Equal(
        uitkomst,
        Uitbetaald(Zaak.EenSchendingVan("pw-18-4-a").Op("2024-05-13"), "2024-06")
            .MetGedraging(g => g with { Datum = Zaak.Dag("2024-04-01"), GeconstateerdOp = vastgesteld is null ? null : Zaak.Dag(vastgesteld), VerliesVanWerk = Antwoord.Ja })
            .AlsDeVerordening(v => v with { TekortschietendBesef = Proefverordening.NietGeregeld<Verordeningen.TekortschietendBesef>() }).Uitkomst);

    [Fact]
    public void Is_over_de_maand_van_de_gedraging_geen_uitkering_betaald_dan_wordt_gevraagd_of_die_liep() => Assert.Equal(
        "nog-niet: vraag uitkering-liep",
        NoShow.MetUitkering(u => u with { MaandenZonderUitkering = [new(2024, 5)] }).Uitkomst);
}
