using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Awb;

/// <summary>Artikel 4:8 Awb: eerst de kans op een zienswijze.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel04_8Tests
{
    private const string Maatregel = "maatregel: pw-18-4-h pw-18-5 100% × 1";
    private const string EerstHoren = "nog-niet: stap uitnodigen-zienswijze";

    [Theory]
    [InlineData(HoorStatus.NietUitgenodigd, EerstHoren)]
    [InlineData(HoorStatus.Uitgenodigd, "nog-niet: stap zienswijze-afwachten")]
    [InlineData(HoorStatus.Gehoord, Maatregel)]
    [InlineData(HoorStatus.NietVerschenen, Maatregel)]
    public void Zonder_de_kans_op_een_zienswijze_nog_geen_maatregel(HoorStatus status, string uitkomst) =>
        Assert.Equal(uitkomst, Zaak.EenNoShow().MetHoor(status).Uitkomst);

    [Theory]
    [InlineData(HoorGrond.Spoed)]
    [InlineData(HoorGrond.AlGehoordGeenNieuweFeiten)]
    [InlineData(HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid)]
    [InlineData(HoorGrond.ZietErvanAf)]
    public void De_uitzonderingen_van_de_modelbepaling_zijn_een_aanname(HoorGrond grond)
    {
        var zaak = Zaak.EenNoShow().MetHoor(HoorStatus.Achterwege, grond);

        Assert.Equal(Maatregel, zaak.Uitkomst);
        Assert.Contains("modelbepaling-horen", zaak.Advies.Aannames.Select(a => a.Code));
    }

    [Theory]
    [InlineData(HoorGrond.Spoed, Maatregel)]
    [InlineData(HoorGrond.AlGehoordGeenNieuweFeiten, Maatregel)]
    [InlineData(HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid, EerstHoren)]
    [InlineData(HoorGrond.ZietErvanAf, EerstHoren)]
    public void Regelt_de_verordening_niets_dan_blijven_de_uitzonderingen_van_de_wet(HoorGrond grond, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenNoShow().MetHoor(HoorStatus.Achterwege, grond).AlsDeVerordening(v => v with { Horen = Proefverordening.NietGeregeld<Horen>() }).Uitkomst);

    [Theory]
    [InlineData(HoorGrond.Spoed, Maatregel)]
    [InlineData(HoorGrond.ZietErvanAf, EerstHoren)]
    public void Een_uitzondering_die_de_verordening_niet_noemt_geldt_niet(HoorGrond grond, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenNoShow().MetHoor(HoorStatus.Achterwege, grond)
            .AlsDeVerordening(v => v with { Horen = Proefverordening.Bekend("3", new Horen { Uitzonderingen = [HoorGrond.Spoed] }) }).Uitkomst);

    [Fact]
    public void Zijn_de_uitzonderingen_niet_bekend_dan_worden_zij_gevraagd() => Assert.Equal(
        "nog-niet: vraag horen-onbekend",
        Zaak.EenNoShow().MetHoor(HoorStatus.Achterwege, HoorGrond.Spoed).AlsDeVerordening(v => v with { Horen = Proefverordening.Onbekend<Horen>() }).Uitkomst);

    [Theory]
    [InlineData(HoorStatus.Gehoord, "2024-05-13", Maatregel)]
    [InlineData(HoorStatus.Gehoord, "2024-05-12", "nog-niet: vraag hoor")]
    [InlineData(HoorStatus.NietVerschenen, "2024-05-13", Maatregel)]
    [InlineData(HoorStatus.NietVerschenen, "2024-05-12", "nog-niet: vraag hoor")]
    public void Een_gesprek_van_voor_de_gedraging_ging_daar_niet_over(HoorStatus status, string dag, string uitkomst) =>
        Assert.Equal(uitkomst, Zaak.EenNoShow().Op("2024-05-13").Met(c => c with { Hoor = new Hoor { Status = status, Datum = Zaak.Dag(dag) } }).Uitkomst);

    [Fact]
    public void Bleef_horen_achterwege_dan_doet_de_dag_van_een_eerder_gesprek_er_niet_toe() => Assert.Equal(
        Maatregel,
        Zaak.EenNoShow().Op("2024-05-13").Met(c => c with { Hoor = new Hoor { Status = HoorStatus.Achterwege, Grond = HoorGrond.ZietErvanAf, Datum = Zaak.Dag("2024-05-12") } }).Uitkomst);

    [Fact]
    public void Is_over_het_horen_niets_opgegeven_dan_wordt_ernaar_gevraagd() =>
        Assert.Equal("nog-niet: vraag hoor", Zaak.EenNoShow().Met(c => c with { Hoor = null }).Uitkomst);

    [Theory]
    [InlineData(HoorGrond.Spoed, "de vereiste spoed")]
    [InlineData(HoorGrond.AlGehoordGeenNieuweFeiten, "eerder gehoord en geen nieuwe feiten")]
    [InlineData(HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid, "niet nodig om ernst of verwijtbaarheid vast te stellen")]
    [InlineData(HoorGrond.ZietErvanAf, "de belanghebbende ziet ervan af")]
    public void Het_advies_zegt_waarom_horen_achterwege_mocht_blijven_of_niet(HoorGrond grond, string reden)
    {
        var zaak = Zaak.EenNoShow().MetHoor(HoorStatus.Achterwege, grond);

        Assert.Equal($"toegepast: Horen mocht achterwege blijven: {reden}.", zaak.Waarom("awb-4-8"));
        Assert.Equal(
            $"toegepast: De verordening kent geen uitzondering om deze reden: {reden}.",
            zaak.AlsDeVerordening(v => v with { Horen = Proefverordening.Bekend("3", new Horen { Uitzonderingen = [] }) }).Waarom("awb-4-8"));
    }

    [Fact]
    public void De_uitleg() => Snapshot.Match(Zaak.EenNoShow().MetHoor(HoorStatus.NietUitgenodigd).Verslag);

    [Fact]
    public void De_uitleg_als_horen_achterwege_bleef() => Snapshot.Match(Zaak.EenNoShow().MetHoor(HoorStatus.Achterwege, HoorGrond.ZietErvanAf).Verslag);
}
