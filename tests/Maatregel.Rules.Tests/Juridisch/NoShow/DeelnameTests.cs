using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.NoShow;

/// <summary>Een traject met dagelijkse deelname kent geen paar van uitnodiging en herhaling: eerst waarschuwen, dan een gesprek, dan pas een maatregel.</summary>
[Trait("soort", "juridisch")]
public sealed class DeelnameTests
{
    private static readonly Zaak Traject = Zaak.EenNoShow().Bij(NoShowOnderdeel.Traject).MetGedraging(g => g with { Nakoming = Nakoming.Niet });

    [Theory]
    [InlineData(null, null, "nog-niet: stap waarschuwen-bij-traject")]
    [InlineData("2024-05-03", null, "nog-niet: stap gesprek-bij-traject")]
    [InlineData("2024-05-08", "2024-05-06", "nog-niet: stap gesprek-bij-traject")]
    [InlineData("2024-05-03", "2024-05-06", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    [InlineData("2024-05-03", "2024-05-13", "geen-maatregel: no-show-herhaling")]
    [InlineData("2024-06-20", null, "nog-niet: stap waarschuwen-bij-traject")]
    [InlineData("2024-05-03", "2024-06-20", "nog-niet: stap gesprek-bij-traject")]
    public void Eerst_waarschuwen_dan_een_gesprek_dan_pas_een_maatregel(string? gewaarschuwd, string? gesprek, string uitkomst)
    {
        var zaak = Traject.MetGedraging(g => g with { NoShow = g.NoShow! with { GewaarschuwdOp = Op(gewaarschuwd), GesprekOp = Op(gesprek) } });

        Assert.Equal(uitkomst, zaak.Uitkomst);
        Assert.DoesNotContain("herhalingsoproep-versturen", zaak.Advies.Vervolgstappen.Select(s => s.Code));
    }

    [Theory]
    [InlineData("2024-05-06", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    [InlineData("2024-05-13", "geen-maatregel: no-show-herhaling")]
    public void Is_de_dag_van_de_afspraak_niet_gezegd_dan_telt_de_dag_van_de_gedraging(string gesprek, string uitkomst) => Assert.Equal(
        uitkomst,
        Traject.MetGedraging(g => g with { NoShow = g.NoShow! with { GewaarschuwdOp = Op("2024-05-03"), GesprekOp = Op(gesprek), Oproepen = [g.NoShow.Oproepen[^1] with { AfspraakOp = null }] } }).Uitkomst);

    [Theory]
    [InlineData("2024-05-06", "nog-niet: vraag welke-afspraak")]
    [InlineData("2024-05-08", "nog-niet: vraag welke-afspraak")]
    [InlineData("2024-05-13", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Voor_een_dag_van_voor_het_gesprek_komt_geen_maatregel_ook_niet_als_er_daarna_een_dag_is_gemist(string dag, string uitkomst)
    {
        var zaak = NaHetGesprek(dag, "2024-05-06 uitnodiging gemist", "2024-05-13 uitnodiging gemist");

        Assert.Equal(uitkomst, zaak.Uitkomst);
        Assert.DoesNotContain("kwam op 6 mei 2024 niet naar", zaak.Advies.Teksten.Beschikking ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Ging_het_alleen_om_een_dag_van_voor_het_gesprek_dan_komt_er_geen_maatregel() =>
        Assert.Equal("geen-maatregel: no-show-herhaling", NaHetGesprek("2024-05-06", "2024-05-06 uitnodiging gemist").Uitkomst);

    /// <summary>Een dag van de gedraging na het gesprek, zonder gemiste afspraak erbij: dat er niets is gemist, is dan niet te zeggen.</summary>
    [Theory]
    [InlineData("2024-05-02 uitnodiging gemist")]
    [InlineData("2024-05-02 uitnodiging gemist", "2024-05-20 uitnodiging afgemeld")]
    public void Is_de_gedraging_van_na_het_gesprek_en_de_gemiste_dag_van_ervoor_dan_wordt_dat_gevraagd(params string[] oproepen)
    {
        var zaak = NaHetGesprek("2024-05-13", oproepen);

        Assert.Equal("nog-niet: vraag welke-afspraak", zaak.Uitkomst);
        Assert.Equal(["$.gedragingen[0].datum", "$.gedragingen[0].noShow.oproepen"], zaak.Advies.OpenVragen.Single().Velden);
    }

    [Fact]
    public void Wie_zich_voor_de_dag_na_het_gesprek_afmeldde_pleegde_geen_no_show_en_dat_wordt_doorgegeven()
    {
        var zaak = NaHetGesprek("2024-05-13", "2024-05-02 uitnodiging gemist", "2024-05-13 uitnodiging afgemeld");

        Assert.Equal("geen-maatregel: no-show-herhaling; stap afmelding-intern-doorgeven", zaak.Uitkomst);
        Assert.Contains("voor 13 mei 2024 heeft de inwoner zich vooraf afgemeld", zaak.Advies.Samenvatting, StringComparison.Ordinal);
    }

    /// <summary>Elke dag van een traject staat op zichzelf: wie de dag erna kwam of daarvan niet wist, miste de dag ervoor.</summary>
    [Theory]
    [InlineData("2024-05-13", "nog-niet: vraag welke-afspraak", "2024-05-13 uitnodiging gemist", "2024-05-14 uitnodiging verschenen")]
    [InlineData("2024-05-13", "nog-niet: vraag welke-afspraak", "2024-05-13 uitnodiging gemist", "2024-05-14 uitnodiging niet-ontvangen")]
    [InlineData("2024-05-13", "nog-niet: vraag welke-afspraak", "2024-05-13 uitnodiging gemist", "2024-05-14 uitnodiging verschenen", "2024-05-15 uitnodiging verschenen")]
    [InlineData("2024-05-14", "geen-maatregel: no-show-verschijning", "2024-05-13 uitnodiging gemist", "2024-05-14 uitnodiging verschenen")]
    [InlineData("2024-05-14", "geen-maatregel: no-show-verschijning", "2024-05-06 uitnodiging gemist", "2024-05-14 uitnodiging verschenen")]
    [InlineData("2024-05-13", "geen-maatregel: no-show-verschijning", "2024-05-13 uitnodiging niet-ontvangen", "2024-05-14 uitnodiging verschenen")]
    [InlineData("2024-05-13", "maatregel: pw-18-4-h pw-18-5 100% × 1", "2024-05-13 uitnodiging gemist")]
    public void Wie_een_dag_miste_en_de_dag_erna_kwam_of_niet_was_bereikt_krijgt_de_vraag_over_welke_dag_het_gaat(string dag, string uitkomst, params string[] dagen) =>
        Assert.Equal(uitkomst, NaHetGesprek(dag, dagen).Uitkomst);

    [Fact]
    public void Zonder_gesprek_kon_geen_van_die_dagen_een_maatregel_geven_en_blijft_de_vraag_weg() => Assert.Equal(
        "geen-maatregel: no-show-verschijning",
        NaHetGesprek("2024-05-13", "2024-05-13 uitnodiging gemist", "2024-05-14 uitnodiging verschenen")
            .MetGedraging(g => g with { NoShow = g.NoShow! with { GesprekOp = null } }).Uitkomst);

    /// <summary>Wie op andere dagen kwam, kwam het traject misschien onvoldoende na; een gemiste herhaling die het tegendeel zegt is er niet.</summary>
    [Theory]
    [InlineData(null, "nog-niet: vraag nakoming")]
    [InlineData(Nakoming.Onbekend, "nog-niet: vraag nakoming")]
    [InlineData(Nakoming.Niet, "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    [InlineData(Nakoming.Onvoldoende, "nog-niet: vraag verordening-onbekend")]
    public void Een_dag_missen_is_nog_geen_niet_nakomen_van_het_traject(Nakoming? nakoming, string uitkomst) => Assert.Equal(
        uitkomst,
        Traject.MetGedraging(g => g with { Nakoming = nakoming, NoShow = g.NoShow! with { GewaarschuwdOp = Op("2024-05-03"), GesprekOp = Op("2024-05-06") } }).Uitkomst);

    /// <summary>Een traject kent geen herhalingsoproep; dat die elders niet nodig is, neemt waarschuwing en gesprek niet weg.</summary>
    [Theory]
    [InlineData(null, null, "nog-niet: stap waarschuwen-bij-traject")]
    [InlineData("2024-05-03", null, "nog-niet: stap gesprek-bij-traject")]
    [InlineData("2024-05-03", "2024-05-06", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Ook_waar_geen_herhalingsoproep_nodig_is_gaan_waarschuwing_en_gesprek_vooraf(string? gewaarschuwd, string? gesprek, string uitkomst) => Assert.Equal(
        uitkomst,
        Traject.MetGedraging(g => g with { NoShow = g.NoShow! with { GewaarschuwdOp = Op(gewaarschuwd), GesprekOp = Op(gesprek) } })
            .MetInstelling(new AdviesInstellingen { HerhalingsoproepVereist = false }).Uitkomst);

    [Fact]
    public void De_reden_noemt_wie_wegbleef() => Assert.Equal(
        "toegepast: Op 3 mei 2024 is gewaarschuwd, op 6 mei 2024 was er een gesprek, en daarna bleef de partner weg.",
        Traject.VanDePartner().MetGedraging(g => g with { NoShow = g.NoShow! with { GewaarschuwdOp = Op("2024-05-03"), GesprekOp = Op("2024-05-06") } }).Waarom("no-show-herhaling"));

    [Fact]
    public void Het_besluit_noemt_de_waarschuwing_en_het_gesprek_waarop_het_rust()
    {
        var brief = Traject.MetGedraging(g => g with { NoShow = g.NoShow! with { GewaarschuwdOp = Op("2024-05-03"), GesprekOp = Op("2024-05-06") } }).Advies.Teksten.Beschikking;

        Assert.Contains("Op 3 mei 2024 waarschuwden wij u.", brief, StringComparison.Ordinal);
        Assert.Contains("Op 6 mei 2024 hadden wij daarover een gesprek.", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Dat_volgt_uit_het_werkproces_en_staat_als_aanname_in_het_advies() =>
        Assert.Contains("deelname-traject", Traject.Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void Te_laat_is_geen_no_show() => Assert.Equal(
        "geen-maatregel: no-show-verschijning",
        Zaak.EenNoShow().MetHerhaling(o => o with { Verschenen = Opkomst.TeLaat }).Uitkomst);

    [Theory]
    [InlineData("2024-05-02", NoShowDoel.VoorzieningArbeidsinschakeling, "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    [InlineData("2024-05-13", NoShowDoel.VaststellenRecht, "andere-route: opschorting")]
    [InlineData("2024-05-14", NoShowDoel.VoorzieningArbeidsinschakeling, "andere-route: aanvraag")]
    public void Een_poortwachtergesprek_na_de_toekenning_is_geen_aanvraag(string toegekend, NoShowDoel doel, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenNoShow().Bij(NoShowOnderdeel.Poortwachtergesprek).MetDoel(doel)
            .MetUitkering(u => u with { ToegekendPer = Zaak.Dag(toegekend) }).Uitkomst);

    [Theory]
    [InlineData(null, true)]
    [InlineData("2024-05-14", false)]
    [InlineData("2024-05-13", false)]
    public void Dat_een_poortwachtergesprek_vóór_de_toekenning_was_is_een_aanname_tot_de_eerste_dag_bekend_is(string? toegekend, bool aangenomen)
    {
        var advies = Zaak.EenNoShow().BijPoortwachtergesprek().MetUitkering(u => u with { ToegekendPer = Op(toegekend) }).Advies;

        Assert.Equal(aangenomen, advies.Aannames.Any(a => a.Code == "poortwachter-voor-toekenning"));
        Assert.Equal(aangenomen, advies.Teksten.Rapportage.Contains("Liep de uitkering al, geef dan haar eerste dag", StringComparison.Ordinal));
    }

    private static Zaak NaHetGesprek(string dag, params string[] dagen) => Traject.MetOproepen(dagen).MetGedraging(g => g with
    {
        Datum = Zaak.Dag(dag),
        GeconstateerdOp = Zaak.Dag("2024-05-15"),
        NoShow = g.NoShow! with { GewaarschuwdOp = Zaak.Dag("2024-05-03"), GesprekOp = Zaak.Dag("2024-05-08") },
    });

    private static NodaTime.LocalDate? Op(string? dag) => dag is null ? null : Zaak.Dag(dag);
}
