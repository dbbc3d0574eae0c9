using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Horizon;

/// <summary>
/// De wet is gelezen tot en met 31 december 2026. Per bepaling: wat daarvóór en daarna kan, zonder en met bevestiging door de gemeente.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class PerBepalingTests
{
    private const string Voor = "2026-12-31";
    private const string Na = "2027-01-01";
    private const string LaatsteBevestigde = "2027-06-30";
    private const string NaDeBevestiging = "2027-07-01";

    /// <summary>Per provision a breach of it, what is different about the invitations, and what must be confirmed for it.</summary>
    private static readonly Dictionary<string, (Zaak Zaak, Func<Zaak, Zaak> Oproepen, string[] Bevestigd)> Bepalingen = new()
    {
        ["artikel 18 lid 4 Pw"] = (Zaak.EenNoShow(), ZoalsHijIs, Bevestiging.Participatiewet),
        ["artikel 18 lid 2 Pw"] = (Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening), ZoalsHijIs, Bevestiging.TweedeLid),
        ["artikel 17 lid 1 Pw"] = (Zaak.EenSchendingVan("pw-17-1-inlichtingen"), ZoalsHijIs, ["pw-17"]),
        ["artikel 18b Pw"] = (Zaak.EenSchendingVan("pw-18b-taaleis"), ZoalsHijIs, ["pw-18b"]),
        ["artikel 54 Pw"] = (Zaak.EenNoShow().MetDoel(NoShowDoel.VaststellenRecht), ZoalsHijIs, ["pw-54"]),
        ["artikel 55 Pw"] = (Zaak.EenSchendingVan("pw-55"), ZoalsHijIs, [.. Bevestiging.TweedeLid, "pw-55"]),
        ["artikel 20 IOAW, verlaging"] = (Zaak.EenNoShow().InDeIoaw(), ZoalsHijIs, Bevestiging.Ioaw),
        ["artikel 20 IOAW, weigering"] = (Zaak.EenSchendingVan("ioaw-37-1-c"), ZoalsHijIs, Bevestiging.Ioaw),
        ["artikel 20 IOAZ, verlaging"] = (Zaak.EenNoShow().InDeIoaz(), ZoalsHijIs, Bevestiging.Ioaz),
        ["artikel 20 IOAZ, weigering"] = (Zaak.EenSchendingVan("ioaz-37-1-c"), ZoalsHijIs, Bevestiging.Ioaz),
        ["artikel 3:2 Awb"] = (Zaak.EenNoShow().MetOordeel(o => o with { FeitenVastgesteld = Antwoord.Nee }), ZoalsHijIs, []),
        ["werkproces, afgemeld"] = (Zaak.EenNoShow(), z => z.MetHerhaling(o => o with { VoorafAfgemeld = Antwoord.Ja }), []),
        ["werkproces, verschenen"] = (Zaak.EenNoShow(), z => z.MetHerhaling(o => o with { Verschenen = Opkomst.Ja }), []),
        ["werkproces, eerste oproep"] = (Zaak.EenNoShow(), z => z.MetAlleenDeEersteUitnodiging(), []),
    };

    [Theory]
    [InlineData("artikel 18 lid 4 Pw", "maatregel: pw-18-4-h pw-18-5 100% × 1", "niet-geregeld")]
    [InlineData("artikel 18 lid 2 Pw", "maatregel: vo-9-2 vo-10-1-b 20% × 1", "niet-geregeld")]
    [InlineData("artikel 17 lid 1 Pw", "andere-route: boete", "niet-geregeld")]
    [InlineData("artikel 18b Pw", "andere-route: taaleis", "niet-geregeld")]
    [InlineData("artikel 54 Pw", "andere-route: opschorting", "niet-geregeld")]
    [InlineData("artikel 55 Pw", "nog-niet: vraag verordening-onbekend", "niet-geregeld")]
    [InlineData("artikel 20 IOAW, verlaging", "maatregel: vo-9a-2 vo-10-1-b 20% × 1", "niet-geregeld")]
    [InlineData("artikel 20 IOAW, weigering", "andere-route: weigering", "niet-geregeld")]
    [InlineData("artikel 20 IOAZ, verlaging", "maatregel: vo-9a-2 vo-10-1-b 20% × 1", "niet-geregeld")]
    [InlineData("artikel 20 IOAZ, weigering", "andere-route: weigering", "niet-geregeld")]
    [InlineData("artikel 3:2 Awb", "geen-maatregel: awb-3-2", "geen-maatregel: awb-3-2")]
    [InlineData("werkproces, afgemeld", "geen-maatregel: no-show-afmelding; stap afmelding-intern-doorgeven", "geen-maatregel: no-show-afmelding; stap afmelding-intern-doorgeven")]
    [InlineData("werkproces, verschenen", "geen-maatregel: no-show-verschijning", "geen-maatregel: no-show-verschijning")]
    [InlineData("werkproces, eerste oproep", "nog-niet: stap herhalingsoproep-versturen", "nog-niet: stap herhalingsoproep-versturen")]
    public void Geweigerd_wordt_alleen_wat_op_een_ongelezen_bepaling_berust(string bepaling, string bekend, string onbekend)
    {
        var (zaak, oproepen, bevestigd) = Bepalingen[bepaling];
        var metBevestiging = zaak.MetInstelling(Bevestiging.Van(bevestigd));

        Assert.Equal(bekend, oproepen(zaak.Op(Voor)).Uitkomst);
        Assert.Equal(onbekend, oproepen(zaak.Op(Na)).Uitkomst);
        Assert.Equal(bekend, oproepen(metBevestiging.Op(Voor)).Uitkomst);
        Assert.Equal(bekend, oproepen(metBevestiging.Op(Na)).Uitkomst);
        Assert.Equal(bekend, oproepen(metBevestiging.Op(LaatsteBevestigde)).Uitkomst);
        Assert.Equal(onbekend, oproepen(metBevestiging.Op(NaDeBevestiging)).Uitkomst);
    }

    [Fact]
    public void Een_bevestiging_van_de_ene_wet_zegt_niets_van_de_andere()
    {
        var (pw, ioaw, ioaz) = (Bevestiging.Van(Bevestiging.Participatiewet), Bevestiging.Van(Bevestiging.Ioaw), Bevestiging.Van(Bevestiging.Ioaz));

        Assert.Equal("niet-geregeld", Zaak.EenNoShow().InDeIoaw().Op(Na).MetInstelling(pw).Uitkomst);
        Assert.Equal("niet-geregeld", Zaak.EenNoShow().InDeIoaz().Op(Na).MetInstelling(ioaw).Uitkomst);
        Assert.Equal("niet-geregeld", Zaak.EenNoShow().InDeIoaw().Op(Na).MetInstelling(ioaz).Uitkomst);
        Assert.Equal("niet-geregeld", Zaak.EenNoShow().Op(Na).MetInstelling(ioaw).Uitkomst);
    }

    [Theory]
    [InlineData("artikel 18 lid 4 Pw", "artikel 18, vierde lid, Participatiewet")]
    [InlineData("artikel 18 lid 2 Pw", "artikel 18, tweede lid, Participatiewet")]
    [InlineData("artikel 17 lid 1 Pw", "artikel 17, Participatiewet")]
    [InlineData("artikel 18b Pw", "artikel 18b, Participatiewet")]
    [InlineData("artikel 20 IOAW, verlaging", "artikel 20, IOAW")]
    [InlineData("artikel 20 IOAW, weigering", "artikel 20, IOAW")]
    [InlineData("artikel 20 IOAZ, verlaging", "artikel 20, IOAZ")]
    public void De_weigering_noemt_de_bepaling_die_het_betreft(string bepaling, string artikel) => Assert.StartsWith(
        $"Er kan geen advies worden gegeven. De gedraging was op 1 januari 2027. Hoe {artikel} na 31 december 2026 luidt, is niet bekend: een wijziging van die wet is aangekondigd (Stb. 2025, 312)",
        Bepalingen[bepaling].Zaak.Op(Na).Advies.Samenvatting,
        StringComparison.Ordinal);

    [Fact]
    public void Wie_het_tweede_lid_bevestigt_krijgt_geen_advies_over_het_vierde()
    {
        var zaak = Zaak.EenNoShow().MetInstelling(Bevestiging.Van(Bevestiging.TweedeLid)).Op(Na);

        Assert.Equal("maatregel: vo-9-2 vo-10-1-b 20% × 1", zaak.MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).Uitkomst);
        Assert.Equal("niet-geregeld", zaak.Uitkomst);
        Assert.Contains("Hoe artikel 18, vierde lid, Participatiewet", zaak.Advies.Samenvatting, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hoe artikel 9, Participatiewet na 31 december 2026 luidt, is niet bekend: een wijziging van die wet is aangekondigd (Stb. 2025, 312) en de tekst is niet gelezen.", "pw-9a", "pw-13", "pw-44", "pw-18")]
    [InlineData("en de tekst is niet gelezen. Dat geldt ook voor artikel 9a.", "pw-13", "pw-44", "pw-18")]
    [InlineData("en de tekst is niet gelezen. Dat geldt ook voor de artikelen 9, 9a, 13 en 44.")]
    public void Ook_de_vrijstellingen_moeten_bekend_zijn(string waarom, params string[] bevestigd)
    {
        var zaak = Zaak.EenNoShow().MetInstelling(Bevestiging.Van(bevestigd)).Op(Na);

        Assert.Equal("niet-geregeld", zaak.Uitkomst);
        Assert.EndsWith(waarom, zaak.Advies.Samenvatting, StringComparison.Ordinal);
    }

    [Fact]
    public void Ook_de_bepaling_van_de_plicht_zelf_moet_bekend_zijn()
    {
        var zaak = Zaak.EenSchendingVan("pw-55").Op(Na);

        Assert.EndsWith("Dat geldt ook voor artikel 55.", zaak.MetInstelling(Bevestiging.Van("pw-9", "pw-9a", "pw-13", "pw-44")).Advies.Samenvatting, StringComparison.Ordinal);
        Assert.DoesNotContain("artikel 55", zaak.MetInstelling(Bevestiging.Van("pw-55")).Advies.Samenvatting, StringComparison.Ordinal);
    }

    [Fact]
    public void Ook_als_al_het_andere_is_bevestigd_moet_de_bepaling_van_de_plicht_bekend_zijn()
    {
        var zaak = Zaak.EenSchendingVan("pw-55").Op(Na);
        string[] alles = [.. Bevestiging.Participatiewet, "pw-54"];

        Assert.EndsWith("artikel 55, Participatiewet na 31 december 2026 luidt, is niet bekend: een wijziging van die wet is aangekondigd (Stb. 2025, 312) en de tekst is niet gelezen.", zaak.MetInstelling(Bevestiging.Van(alles)).Advies.Samenvatting, StringComparison.Ordinal);
        Assert.Equal("nog-niet: vraag verordening-onbekend", zaak.MetInstelling(Bevestiging.Van([.. alles, "pw-55"])).Uitkomst);
    }

    [Fact]
    public void Is_de_plicht_korter_bevestigd_dan_de_rest_dan_is_er_daarna_geen_advies()
    {
        var korter = new AdviesInstellingen { Horizon = [.. Bevestiging.Participatiewet.Append("pw-54").Select(Bevestiging.Een), Bevestiging.Een("pw-55") with { TotEnMet = Zaak.Dag("2027-03-31") }] };
        var zaak = Zaak.EenSchendingVan("pw-55").MetInstelling(korter);

        Assert.Equal("nog-niet: vraag verordening-onbekend", zaak.Op("2027-03-31").Uitkomst);
        Assert.Equal("niet-geregeld", zaak.Op("2027-04-01").Uitkomst);
    }

    [Fact]
    public void Wie_het_tweede_lid_niet_bevestigt_krijgt_wel_advies_over_het_vierde()
    {
        var zaak = Zaak.EenNoShow().MetInstelling(Bevestiging.Van("pw-9", "pw-9a", "pw-13", "pw-17", "pw-44", "pw-18-1", "pw-18-4", "pw-18-5", "pw-18-6", "pw-18-7", "pw-18-8", "pw-18-9", "pw-18-10", "pw-18-11", "pw-18-12")).Op(Na);

        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", zaak.Uitkomst);
        Assert.Equal("niet-geregeld", zaak.MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).Uitkomst);
    }

    [Theory]
    [InlineData("pw-18-2")]
    [InlineData("pw-18-3")]
    public void Voor_het_tweede_lid_moet_ook_het_derde_bekend_zijn(string zonder) => Assert.Equal(
        "niet-geregeld",
        Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).MetInstelling(Bevestiging.Van([.. Bevestiging.TweedeLid.Where(b => b != zonder)])).Op(Na).Uitkomst);

    [Fact]
    public void Een_advies_dat_op_een_bevestiging_berust_zegt_dat_als_keuze_van_de_gemeente()
    {
        var zaak = Zaak.EenNoShow().MetInstelling(Bevestiging.Van(Bevestiging.Participatiewet));
        var keuze = zaak.Op(Na).Advies.Keuzen.Single(k => k.Bronnen.Single().Aanhaling == "artikel 18, Participatiewet");

        Assert.Equal(
            "Van artikel 18, Participatiewet is de tekst gelezen tot en met 31 december 2026. De gemeente heeft op 4 januari 2027 bevestigd dat die tot en met 30 juni 2027 zo luidt. Bron: https://wetten.overheid.nl/BWBR0015703/2027-01-01.",
            keuze.Tekst.Tekst);
        Assert.Equal(("wettekst-bevestigd", Zaak.Dag("2027-01-04"), "juridisch adviseur"), (keuze.Code, keuze.BevestigdOp, keuze.Door));
        Assert.Equal(["artikel 13, Participatiewet", "artikel 18, Participatiewet", "artikel 44, Participatiewet", "artikel 9, Participatiewet", "artikel 9a, Participatiewet"], zaak.Op(Na).Advies.Keuzen.Select(k => k.Bronnen.Single().Aanhaling).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("wettekst-na-laatste-lezing", zaak.Op(Na).Advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Zonder_dag_van_de_gedraging_telt_ook_een_bevestigde_dag_als_bekend()
    {
        var zaak = Zaak.EenSchendingVan("pw-18-4-f").Op("2027-03-01").MetGedraging(g => g with { Datum = null });

        Assert.Contains(zaak.MetInstelling(Bevestiging.Van([.. Bevestiging.Participatiewet, "pw-54", "pw-55"])).Advies.Motivering, o => o.Dag == zaak.Casus.Peildatum);
        Assert.Contains(zaak.Advies.Motivering, o => o.Dag == Zaak.Dag(Voor));
    }

    private static Zaak ZoalsHijIs(Zaak zaak) => zaak;
}
