using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>
/// Van één handeling van één persoon kan maar één verhaal waar zijn (artikel 3:2 Awb). Loopt de ene gedraging op niets uit om wat bij haar is
/// opgegeven, en kan de andere dezelfde handeling zijn, dan wordt gevraagd wat klopt: de maatregel gaat nooit stil door.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class EenHandelingEenVerhaalTests
{
    private const string Samenloop = "nog-niet: vraag samenloop";
    private const string Maatregel = "maatregel: pw-18-4-h pw-18-5 100% × 1";

    /// <summary>De uitnodiging was voor 2 mei, de herhaling voor 13 mei.</summary>
    private static readonly Zaak Afspraak = Zaak.EenNoShow().Op("2024-05-13").MetGrondslag("pw-18-4-h");
    private static readonly Zaak Afgemeld = Afspraak.MetHerhaling(o => o with { VoorafAfgemeld = Antwoord.Ja });
    private static readonly Zaak Verschenen = Afspraak.MetHerhaling(o => o with { Verschenen = Opkomst.Ja });
    private static readonly Zaak TeLaat = Afspraak.MetHerhaling(o => o with { Verschenen = Opkomst.TeLaat });
    private static readonly Zaak Schending = Zaak.EenSchendingVan("pw-18-4-h").Op("2024-05-13").MetGrondslag("pw-18-4-h");
    private static readonly Zaak GeenWerk = Zaak.EenSchendingVan("pw-18-4-a");
    private static readonly DringendeRedenen Ontruiming = new() { Oordeel = DringendeRedenenOordeel.Aanwezig, Motivering = "Een ontruiming dreigt.", Afstemming = new(0, 1) };

    public static TheoryData<string> NietGemist => ["afgemeld", "verschenen", "te laat"];

    [Theory]
    [MemberData(nameof(NietGemist))]
    public void Een_afspraak_die_volgens_dezelfde_zaak_niet_is_gemist_geeft_niet_stil_een_maatregel(string hoe)
    {
        Assert.Equal(Samenloop, Kort(Samen(Afspraakzaak(hoe), Schending)));
        Assert.Equal(Samenloop, Kort(Samen(Schending, Afspraakzaak(hoe))));
        Assert.Equal("nog-niet: vraag oproepen", Kort(Samen(Afspraakzaak(hoe), Schending, "h1", "h1")));
        Assert.Equal("nog-niet: vraag oproepen", Kort(Samen(Schending, Afspraakzaak(hoe), "h1", "h1")));
    }

    [Theory]
    [MemberData(nameof(NietGemist))]
    public void Twee_handelingen_staan_los_van_elkaar(string hoe) => Assert.Equal(Maatregel, Kort(Samen(Afspraakzaak(hoe), Schending, "h1", "h2")));

    [Fact]
    public void Ook_als_dezelfde_afspraak_twee_keer_als_no_show_is_opgegeven() => Assert.Equal(Samenloop, Kort(Samen(Afgemeld, Afspraak)));

    [Fact]
    public void Ook_als_de_afspraak_van_een_eerdere_dag_is_afgemeld() => Assert.Equal(
        Samenloop,
        Kort(Samen(Afspraak.MetGedraging(g => g with { NoShow = g.NoShow! with { Oproepen = [g.NoShow.Oproepen[0] with { VoorafAfgemeld = Antwoord.Ja }, g.NoShow.Oproepen[1]] } }), Schending.Op("2024-05-02"))));

    [Fact]
    public void Ook_in_de_ioaw() => Assert.Equal(Samenloop, Kort(Samen(Zaak.EenNoShow().InDeIoaw().MetHerhaling(o => o with { VoorafAfgemeld = Antwoord.Ja }), Zaak.EenNoShow().InDeIoaw())));

    [Fact]
    public void De_vraag_noemt_beide_gedragingen_en_waar_het_antwoord_hoort()
    {
        var vraag = Assert.Single(Samen(Afgemeld, Schending, "h1", "h1").Advies.OpenVragen);

        Assert.Equal("Gedraging 1 van 13 mei 2024 en gedraging 2 van 13 mei 2024 zijn één handeling, en wat is opgegeven verschilt. Bij gedraging 1 van 13 mei 2024 staat: De inwoner heeft zich vooraf afgemeld voor de afspraak van 13 mei 2024. Is deze afspraak gemist of niet?", vraag.Vraag.Tekst);
        Assert.Equal(["$.gedragingen[0].noShow.oproepen", "$.gedragingen[1].oordeel.feitenVastgesteld"], vraag.Velden);
    }

    [Fact]
    public void Was_er_geen_afmelding_dan_is_het_een_gemiste_afspraak() => Assert.Equal(Maatregel, Kort(Samen(Afspraak, Schending, "h1", "h1")));

    [Fact]
    public void Was_er_een_afmelding_dan_staat_ook_de_schending_niet_vast() =>
        Assert.StartsWith("geen-maatregel", Samen(Afgemeld, Feiten(Schending, Antwoord.Nee), "h1", "h1").Uitkomst, StringComparison.Ordinal);

    /// <summary>Wie kwam en zich misdroeg, deed iets anders dan wegblijven.</summary>
    [Fact]
    public void Een_misdraging_op_de_dag_van_een_afspraak_waarop_de_inwoner_kwam_is_iets_anders() =>
        Assert.DoesNotContain("samenloop", Samen(Verschenen, Zaak.EenSchendingVan("pw-9-6-misdraging")).Advies.OpenVragen.Select(v => v.Code));

    [Fact]
    public void Een_andere_dag_of_een_ander_mens_is_een_andere_handeling()
    {
        Assert.Equal(Maatregel, Kort(Samen(Afgemeld, Schending.Op("2024-05-07"))));
        Assert.Equal(Maatregel, Kort(Samen(Afgemeld.MetGedraging(g => g with { Van = Gezinslid.Partner }), Schending).Met(c => c with { Partner = c.Belanghebbende })));
    }

    [Theory]
    [InlineData(null, null, "samenloop")]
    [InlineData("h1", "h1", "feiten-vastgesteld")]
    public void Staan_de_feiten_van_dezelfde_plicht_op_die_dag_ook_niet_vast_dan_wordt_gevraagd_wat_klopt(string? een, string? ander, string vraag)
    {
        Assert.Equal($"nog-niet: vraag {vraag}", Kort(Samen(Feiten(GeenWerk, Antwoord.Nee), GeenWerk, een, ander)));
        Assert.Equal($"nog-niet: vraag {vraag}", Kort(Samen(GeenWerk, Feiten(GeenWerk, Antwoord.Nee), een, ander)));
    }

    /// <summary>Een andere plicht heeft andere feiten.</summary>
    [Fact]
    public void Over_een_andere_plicht_kunnen_de_feiten_verschillen() =>
        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1", Kort(Samen(GeenWerk, Feiten(Zaak.EenSchendingVan("pw-18-4-g"), Antwoord.Nee))));

    /// <summary>Onderzoek en voorziening staan in artikel 9, eerste lid, onderdeel b, en in artikel 18, vierde lid, onderdeel h: een naam alleen houdt ze niet uit elkaar.</summary>
    [Fact]
    public void Onderdeel_h_en_de_participatievoorziening_kunnen_over_dezelfde_feiten_gaan()
    {
        var onderzoek = Feiten(Zaak.EenSchendingVan("pw-9-1-b-participatievoorziening").MetGrondslag("vo-9-2"), Antwoord.Nee);

        Assert.Equal(Samenloop, Kort(Samen(Schending, onderzoek)));
        Assert.Equal("nog-niet: vraag feiten-vastgesteld", Kort(Samen(Schending, onderzoek, "h1", "h1")));
        Assert.Equal(Maatregel, Kort(Samen(Schending, onderzoek, "h1", "h2")));
        Assert.Equal(Maatregel, Kort(Samen(Schending, Feiten(Zaak.EenSchendingVan("pw-9-1-b-plan-van-aanpak"), Antwoord.Nee))));
    }

    [Theory]
    [InlineData(null, null, "samenloop")]
    [InlineData("h1", "h1", "verplichting-opgelegd")]
    public void Was_dezelfde_plicht_ook_niet_opgelegd_dan_wordt_gevraagd_wat_klopt(string? een, string? ander, string vraag) =>
        Assert.Equal($"nog-niet: vraag {vraag}", Kort(Samen(Schending.MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Nee }), Schending, een, ander)));

    [Theory]
    [InlineData(null, null, "samenloop")]
    [InlineData("h1", "h1", "dringende-redenen")]
    public void Dringende_redenen_bij_een_gedraging_die_niet_vaststaat_gaan_niet_verloren(string? een, string? ander, string vraag) => Assert.Equal(
        $"nog-niet: vraag {vraag}",
        Kort(Samen(GeenWerk, Feiten(Zaak.EenSchendingVan("pw-18-4-g"), Antwoord.Nee).MetOordeel(o => o with { DringendeRedenen = Ontruiming }), een, ander)));

    [Fact]
    public void Hetzelfde_oordeel_bij_beide_is_het_antwoord() => Assert.Empty(Samen(
        GeenWerk.MetOordeel(o => o with { DringendeRedenen = Ontruiming }),
        Feiten(Zaak.EenSchendingVan("pw-18-4-g"), Antwoord.Nee).MetOordeel(o => o with { DringendeRedenen = Ontruiming }),
        "h1",
        "h1").Advies.OpenVragen);

    [Theory]
    [InlineData(null, null, "samenloop")]
    [InlineData("h1", "h1", "verwijtbaarheid")]
    public void Een_lichter_verwijt_bij_een_gedraging_die_niet_vaststaat_gaat_niet_verloren(string? een, string? ander, string vraag) => Assert.Equal(
        $"nog-niet: vraag {vraag}",
        Kort(Samen(GeenWerk, Feiten(Zaak.EenSchendingVan("pw-18-4-g"), Antwoord.Nee).MetMate(Mate.Verminderd), een, ander)));

    /// <summary>Zonder verwijt komt er geen boete (artikel 5:41 Awb); dan kan de maatregel daarvoor ook niet wijken.</summary>
    [Fact]
    public void Een_maatregel_wijkt_niet_stil_voor_een_boete_die_er_zonder_verwijt_niet_komt()
    {
        var inlichtingen = Zaak.EenSchendingVan("pw-17-1-inlichtingen");

        Assert.Equal("nog-niet: vraag verwijtbaarheid", GeenVerlagingBijBoete(Samen(GeenWerk, inlichtingen.MetMate(Mate.Ontbreekt), "h1", "h1")).Uitkomst);
        Assert.StartsWith("andere-route", GeenVerlagingBijBoete(Samen(GeenWerk, inlichtingen, "h1", "h1")).Uitkomst, StringComparison.Ordinal);
    }

    /// <summary>De gemiste afspraak van 2 mei hoort bij de gedraging van 13 mei; wie op 2 mei niet kwam, gaf misschien ook niets door.</summary>
    [Fact]
    public void Ook_op_de_dag_van_een_eerdere_oproep_wordt_gevraagd_of_de_boete_om_dezelfde_handeling_gaat()
    {
        var inlichtingen = Zaak.EenSchendingVan("pw-17-1-inlichtingen").Op("2024-05-02");

        Assert.Equal("nog-niet: boete; vraag samenloop", GeenVerlagingBijBoete(Samen(Afspraak, inlichtingen)).Uitkomst);
        Assert.DoesNotContain("samenloop", GeenVerlagingBijBoete(Samen(Afspraak, inlichtingen.Op("2024-05-03"))).Uitkomst, StringComparison.Ordinal);
    }

    [Fact]
    public void Ontbreekt_het_verwijt_om_de_oproep_dan_noemt_de_vraag_de_oproep()
    {
        var vraag = Assert.Single(Samen(Afspraak.MetHerhaling(o => o with { Aannemelijk = Antwoord.Nee }), Schending, "h1", "h1").Advies.OpenVragen);

        Assert.Contains("(ontbreekt, omdat niet aannemelijk is dat de oproep aankwam, volledig)", vraag.Vraag.Tekst, StringComparison.Ordinal);
        Assert.Equal(["$.gedragingen[0].noShow.oproepen", "$.gedragingen[1].oordeel.verwijtbaarheid"], vraag.Velden);
    }

    private static Zaak Afspraakzaak(string hoe) => hoe switch { "afgemeld" => Afgemeld, "verschenen" => Verschenen, _ => TeLaat };

    private static Zaak Feiten(Zaak zaak, Antwoord antwoord) => zaak.MetOordeel(o => o with { FeitenVastgesteld = antwoord });

    private static Zaak GeenVerlagingBijBoete(Zaak zaak) => zaak.AlsDeVerordening(v => v with
    {
        Samenloop = Proefverordening.Bekend("17", new Samenloopregeling { ZwaarsteBijEenHandeling = true, GeenVerlagingBijBoete = true }),
    });

    private static Zaak Samen(Zaak een, Zaak ander, string? eerste = null, string? tweede = null) =>
        een.MetGedraging(g => g with { Handeling = eerste }).En(ander.MetGedraging(g => g with { Handeling = tweede }));

    /// <summary>De uitkomst zonder wat de zaak verder vraagt of meldt.</summary>
    private static string Kort(Zaak zaak) => zaak.Uitkomst.Split(';')[0];
}
