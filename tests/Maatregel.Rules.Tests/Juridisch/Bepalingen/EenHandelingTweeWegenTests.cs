using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>
/// Om één handeling gaan een verlaging en een andere weg niet stil samen. Weigeren mag het college, verlagen moet het (artikel 20 IOAW en
/// IOAZ); een gesprek over het recht leidt naar opschorting, een gesprek over werk naar een maatregel (artikel 54 en 18 Participatiewet). Geen
/// gelezen tekst laat beide toe om dezelfde handeling: dan wordt gevraagd waar het om gaat.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class EenHandelingTweeWegenTests
{
    private static readonly Zaak OverHetRecht = Zaak.EenNoShow().Op("2024-05-13").MetDoel(NoShowDoel.VaststellenRecht);
    private static readonly Zaak OverWerk = Zaak.EenNoShow().Op("2024-05-13").MetGrondslag("pw-18-4-h");
    private static readonly Zaak Schending = Zaak.EenSchendingVan("pw-18-4-h").Op("2024-05-13").MetGrondslag("pw-18-4-h");

    public static TheoryData<string> Wegen => ["weigering in de IOAW", "weigering in de IOAZ", "opschorting", "opschorting naast een no-show", "opschorting op de dag van de uitnodiging", "taaleis"];

    [Theory]
    [MemberData(nameof(Wegen))]
    public void Zonder_naam_wordt_gevraagd_of_het_een_handeling_is(string weg)
    {
        Assert.Equal(["samenloop"], Vragen(Samen(weg, null, null)));
        Assert.Equal(["samenloop"], Vragen(Samen(weg, "h1", null)));
    }

    [Theory]
    [MemberData(nameof(Wegen))]
    public void Is_het_een_handeling_dan_wordt_gevraagd_waar_het_om_gaat(string weg) => Assert.Equal(["route-kiezen"], Vragen(Samen(weg, "h1", "h1")));

    [Theory]
    [MemberData(nameof(Wegen))]
    public void Zijn_het_er_twee_dan_staat_de_maatregel_naast_de_andere_weg(string weg)
    {
        var advies = Samen(weg, "h1", "h2").Advies;

        Assert.Empty(advies.OpenVragen);
        Assert.NotNull(advies.Route);
        Assert.Single(advies.Maatregelen);
    }

    [Fact]
    public void De_vraag_noemt_beide_wegen_en_waar_het_antwoord_hoort()
    {
        var vraag = Assert.Single(Samen("opschorting", "h1", "h1").Advies.OpenVragen);

        Assert.Equal("Gedraging 1 van 13 mei 2024 en gedraging 2 van 13 mei 2024 zijn één handeling. Gaat het om opschorting, voor gedraging 1 van 13 mei 2024, of om een maatregel, voor gedraging 2 van 13 mei 2024? Geef alleen op waar het om gaat; zijn het er meer, geef elke handeling dan een eigen naam.", vraag.Vraag.Tekst);
        Assert.Equal(["$.gedragingen[0].noShow.doel", "$.gedragingen[1].verplichting", "$.gedragingen[0].handeling", "$.gedragingen[1].handeling"], vraag.Velden);
        Assert.Equal("artikel 54, eerste lid, Participatiewet", vraag.Bronnen[0].Aanhaling);
    }

    [Fact]
    public void De_vraag_naar_de_naam_zegt_al_dat_een_handeling_maar_een_weg_heeft() => Assert.Equal(
        "Gedraging 1 van 13 mei 2024 en gedraging 2 van 13 mei 2024 waren op dezelfde dag, 13 mei 2024. Zijn zij één handeling of meer? Geef elke handeling een naam. Voor gedraging 1 van 13 mei 2024 gaat het om weigering; is het één handeling, geef dan alleen op waar het om gaat.",
        Assert.Single(Samen("weigering in de IOAW", null, null).Advies.OpenVragen).Vraag.Tekst);

    [Theory]
    [InlineData(null)]
    [InlineData("h1")]
    public void Gaat_het_om_de_weigering_dan_staat_de_andere_schending_niet_vast(string? handeling) =>
        Assert.Equal("andere-route: weigering", Samen(GeenWerk(Regeling.Ioaw), Feiten(Voorziening(Regeling.Ioaw), Antwoord.Nee), handeling, handeling).Uitkomst);

    [Theory]
    [InlineData(null)]
    [InlineData("h1")]
    public void Gaat_het_om_de_verlaging_dan_staat_het_weigeren_van_werk_niet_vast(string? handeling) => Assert.StartsWith(
        "maatregel: vo-9a-2 vo-10-1-b 20% × 1",
        Samen(Feiten(GeenWerk(Regeling.Ioaw), Antwoord.Nee), Voorziening(Regeling.Ioaw), handeling, handeling).Uitkomst,
        StringComparison.Ordinal);

    [Fact]
    public void Ging_het_gesprek_over_werk_dan_is_het_een_gemiste_afspraak() =>
        Assert.StartsWith("maatregel: pw-18-4-h pw-18-5 100% × 1", Samen(OverWerk, Schending, "h1", "h1").Uitkomst, StringComparison.Ordinal);

    [Fact]
    public void Ging_het_gesprek_over_het_recht_dan_is_er_alleen_de_opschorting() =>
        Assert.Equal("andere-route: opschorting", Samen(OverHetRecht, Feiten(Schending, Antwoord.Nee), "h1", "h1").Uitkomst);

    /// <summary>Wie zich misdroeg, deed iets anders dan wegblijven; een andere dag of een ander mens is een andere handeling.</summary>
    [Fact]
    public void Wat_niet_over_dezelfde_afspraak_kan_gaan_wordt_niet_gevraagd()
    {
        Assert.Empty(Vragen(Samen(OverHetRecht, Misdraging, null, null)));
        Assert.Empty(Vragen(Samen(OverHetRecht, Schending.Op("2024-05-07"), null, null)));
        Assert.Empty(Vragen(Samen(OverHetRecht.MetGedraging(g => g with { Van = Gezinslid.Partner }), Schending, null, null).Met(c => c with { Partner = c.Belanghebbende })));
    }

    [Fact]
    public void Verschilt_ook_het_verwijt_dan_worden_beide_vragen_in_een_keer_gesteld() => Assert.Equal(
        ["verwijtbaarheid", "route-kiezen"],
        Vragen(Samen(GeenWerk(Regeling.Ioaw), Voorziening(Regeling.Ioaw).MetMate(Mate.Verminderd, Antwoord.Ja), "h1", "h1")));

    private static Zaak Misdraging => Zaak.EenSchendingVan("pw-9-6-misdraging");

    private static Zaak Samen(string weg, string? een, string? ander) => weg switch
    {
        "weigering in de IOAW" => Samen(GeenWerk(Regeling.Ioaw), Voorziening(Regeling.Ioaw), een, ander),
        "weigering in de IOAZ" => Samen(GeenWerk(Regeling.Ioaz), Voorziening(Regeling.Ioaz), een, ander),
        "opschorting" => Samen(OverHetRecht, Schending, een, ander),
        "opschorting naast een no-show" => Samen(OverHetRecht, OverWerk, een, ander),
        "opschorting op de dag van de uitnodiging" => Samen(OverHetRecht, Schending.MetGedraging(g => g with { Datum = Zaak.Dag("2024-05-02"), GeconstateerdOp = null }), een, ander),
        _ => Samen(Zaak.EenSchendingVan("pw-18b-taaleis"), Schending, een, ander),
    };

    private static Zaak GeenWerk(Regeling regeling) => Zaak.EenSchendingVan(regeling == Regeling.Ioaw ? "ioaw-37-1-c" : "ioaz-37-1-c");

    private static Zaak Voorziening(Regeling regeling) => Zaak.EenSchendingVan(regeling == Regeling.Ioaw ? "ioaw-37-1-e" : "ioaz-37-1-e");

    private static Zaak Feiten(Zaak zaak, Antwoord antwoord) => zaak.MetOordeel(o => o with { FeitenVastgesteld = antwoord });

    private static Zaak Samen(Zaak een, Zaak ander, string? eerste, string? tweede) => een.MetGedraging(g => g with { Handeling = eerste }).En(ander.MetGedraging(g => g with { Handeling = tweede }))
        .AlsDeVerordening(v => v.MetGedraging("9-5", "pw-9-6-misdraging"));

    private static IEnumerable<string> Vragen(Zaak zaak) => zaak.Advies.OpenVragen.Select(v => v.Code);
}
