using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.NoShow;

/// <summary>Wie op de herhaling verschijnt, ondervindt geen gevolgen.</summary>
[Trait("soort", "juridisch")]
public sealed class VerschijningTests
{
    private static readonly Zaak Verschenen = Zaak.EenNoShow().MetHerhaling(o => o with { Verschenen = Opkomst.Ja });

    [Fact]
    public void Wie_op_de_herhaling_verschijnt_krijgt_geen_maatregel() => Assert.Equal("geen-maatregel: no-show-verschijning", Verschenen.Uitkomst);

    [Fact]
    public void Wie_niet_verschijnt_wel() =>
        Assert.Equal("niet-van-toepassing: De belanghebbende is op de laatste oproep niet verschenen.", Zaak.EenNoShow().Waarom("no-show-verschijning"));

    [Theory]
    [InlineData("2024-05-02 uitnodiging gemist", "2024-05-13 herhaling gemist")]
    [InlineData("2024-05-02 uitnodiging gemist", "2024-05-13 herhaling verschenen")]
    [InlineData("2024-05-02 uitnodiging gemist", "2024-05-13 herhaling afgemeld")]
    public void Gaat_het_om_de_partner_dan_gaat_elke_reden_en_elke_vraag_over_de_partner(params string[] oproepen)
    {
        var partner = Zaak.EenNoShow().VanDePartner();
        Zaak[] zaken = [partner.MetOproepen(oproepen), partner.MetOproepen(), partner.MetHerhaling(o => new() { Soort = o.Soort, AfspraakOp = o.AfspraakOp })];

        Assert.Equal("niet-van-toepassing: De partner is op de laatste oproep niet verschenen.", partner.Waarom("no-show-verschijning"));
        Assert.All(
            zaken.SelectMany(z => z.Advies.Motivering).Where(o => o.Stap is Stap.Route or Stap.Oproep),
            o => Assert.DoesNotContain("belanghebbende", o.Toelichting.Tekst, StringComparison.Ordinal));
    }

    [Fact]
    public void Niet_bekend_is_een_vraag() => Assert.Equal(
        "nog-niet: vraag verschenen",
        Zaak.EenNoShow().MetHerhaling(o => o with { Verschenen = Opkomst.Onbekend }).Uitkomst);

    [Theory]
    [InlineData("2024-05-13 herhaling verschenen", "2024-05-02 uitnodiging gemist")]
    [InlineData("2024-05-02 uitnodiging gemist", "2024-05-13 herhaling verschenen")]
    public void De_laatste_afspraak_telt_en_niet_de_laatste_in_de_lijst(string eerste, string tweede) =>
        Assert.Equal("geen-maatregel: no-show-verschijning", Zaak.EenNoShow().MetOproepen(eerste, tweede).Uitkomst);

    [Theory]
    [InlineData("2024-05-13", "nog-niet: vraag welke-afspraak")]
    [InlineData("2024-05-21", "geen-maatregel: no-show-verschijning")]
    public void Wie_na_een_gemiste_herhaling_alsnog_verscheen_krijgt_de_vraag_over_welke_afspraak_het_gaat(string dag, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenNoShow().MetOproepen("2024-05-02 uitnodiging gemist", "2024-05-21 herhaling verschenen", "2024-05-13 herhaling gemist")
            .MetGedraging(g => g with { Datum = Zaak.Dag(dag), GeconstateerdOp = Zaak.Dag(dag) }).Uitkomst);

    [Fact]
    public void Ontbreekt_een_dag_dan_is_niet_te_zien_welke_afspraak_de_laatste_was() => Assert.Equal(
        "nog-niet: vraag datum-afspraak",
        Zaak.EenNoShow().MetOproepen("? uitnodiging gemist", "2024-05-13 herhaling verschenen").Uitkomst);

    [Fact]
    public void Wie_op_elke_afspraak_verscheen_deed_dat_in_welke_volgorde_ook() => Assert.Equal(
        "geen-maatregel: no-show-verschijning",
        Zaak.EenNoShow().MetOproepen("? uitnodiging verschenen", "? herhaling verschenen").Uitkomst);

    [Fact]
    public void Een_afspraak_die_nog_moet_komen_kan_niet_zijn_gemist() => Assert.Equal(
        "onbeslist: De afspraak van 30 juli 2024 is na de peildatum, 10 juni 2024. Op welke dag was die afspraak?",
        Zaak.EenNoShow().MetOproepen("2024-05-02 uitnodiging gemist", "2024-07-30 herhaling gemist").Waarom("no-show-verschijning"));

    [Fact]
    public void Van_een_afspraak_die_nog_moet_komen_is_de_uitkomst_nog_niet_bekend() => Assert.Equal(
        "nog-niet: vraag verschenen",
        Zaak.EenNoShow().MetOproepen("2024-05-02 uitnodiging gemist", "2024-07-30 herhaling onbekend").Uitkomst);

    [Fact]
    public void Twee_afspraken_op_dezelfde_dag_worden_nagevraagd() => Assert.Equal(
        "onbeslist: Op 13 mei 2024 staan meer afspraken. Op welke dag was elke afspraak?",
        Zaak.EenNoShow().MetOproepen("2024-05-13 uitnodiging gemist", "2024-05-13 herhaling gemist").Waarom("no-show-verschijning"));

    [Theory]
    [InlineData("2024-04-22 uitnodiging gemist", "2024-05-02 uitnodiging gemist")]
    [InlineData("2024-04-22 uitnodiging gemist", "2024-05-02 herhaling niet-ontvangen")]
    [InlineData("2024-04-22 uitnodiging niet-ontvangen", "2024-05-02 herhaling gemist")]
    public void Wie_geen_herhaling_na_een_gemiste_afspraak_miste_en_daarna_verscheen_krijgt_die_vraag_niet(string eerste, string tweede) => Assert.Equal(
        "geen-maatregel: no-show-verschijning",
        Zaak.EenNoShow().MetOproepen(eerste, tweede, "2024-05-13 herhaling verschenen").MetGedraging(g => g with { Datum = Zaak.Dag("2024-05-02") }).Uitkomst);

    [Theory]
    [InlineData("2024-04-22 uitnodiging gemist", "2024-05-02 herhaling onbekend")]
    [InlineData("2024-04-22 uitnodiging gemist", "2024-05-02 herhaling ontvangst-onbekend")]
    [InlineData("2024-04-22 uitnodiging gemist", "2024-05-02 herhaling afmelding-onbekend")]
    [InlineData("2024-04-22 uitnodiging onbekend", "2024-05-02 herhaling gemist")]
    public void Is_niet_bekend_of_zo_n_herhaling_is_gemist_dan_wordt_het_wel_gevraagd(string eerste, string tweede)
    {
        var zaak = Zaak.EenNoShow().MetOproepen(eerste, tweede, "2024-05-13 herhaling verschenen").MetGedraging(g => g with { Datum = Zaak.Dag("2024-05-02") });

        Assert.Contains("welke-afspraak", zaak.Advies.OpenVragen.Select(v => v.Code));
        Assert.StartsWith("onbeslist: De belanghebbende miste de herhaling van 2 mei 2024 of kan die hebben gemist", zaak.Waarom("no-show-verschijning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Wie_na_een_gemiste_herhaling_nog_een_herhaling_miste_krijgt_die_vraag_ook_niet() => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-5 100% × 1",
        Zaak.EenNoShow().MetOproepen("2024-04-22 uitnodiging gemist", "2024-05-02 herhaling gemist", "2024-05-13 herhaling gemist")
            .MetGedraging(g => g with { Datum = Zaak.Dag("2024-05-02") }).Uitkomst);

    [Fact]
    public void Zonder_oproepen_worden_die_gevraagd() => Assert.Equal(
        "nog-niet: vraag oproepen",
        Zaak.EenNoShow().MetGedraging(g => g with { NoShow = g.NoShow! with { Oproepen = [] } }).Uitkomst);

    /// <summary>Artikel 3:2 Awb: hoe vaak is gebeld, moet de gemeente weten. Zonder dat is er niets gemist.</summary>
    [Theory]
    [InlineData(null, "nog-niet: vraag belpogingen")]
    [InlineData(0, "geen-maatregel: no-show-verschijning")]
    [InlineData(1, "geen-maatregel: no-show-verschijning")]
    [InlineData(2, "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Per_telefoon_is_er_pas_na_twee_pogingen_een_no_show(int? pogingen, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenNoShow().MetGedraging(g => g with { NoShow = g.NoShow! with { Kanaal = Kanaal.Telefoon, Belpogingen = pogingen } }).Uitkomst);

    [Theory]
    [InlineData(Kanaal.OpLocatie)]
    [InlineData(Kanaal.Video)]
    [InlineData(null)]
    public void Van_een_andere_afspraak_wordt_dat_niet_gevraagd(Enum? kanaal) => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-5 100% × 1",
        Zaak.EenNoShow().MetGedraging(g => g with { NoShow = g.NoShow! with { Kanaal = (Kanaal?)kanaal } }).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Verschenen.Verslag);
}
