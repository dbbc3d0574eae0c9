using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18b: de taaleis heeft een eigen verlaging.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18bTests
{
    private static readonly Zaak Taaleis = Zaak.EenSchendingVan("pw-18b-taaleis");

    [Fact]
    public void De_taaleis_heeft_een_eigen_procedure() => Assert.Equal("andere-route: taaleis", Taaleis.Uitkomst);

    [Fact]
    public void Vanaf_de_eerste_dag_van_de_taaleis() => Assert.Equal("andere-route: taaleis", Taaleis.Op("2016-01-01").Uitkomst);

    [Fact]
    public void De_dag_ervoor_bestond_de_taaleis_niet()
    {
        Assert.Equal("niet-geregeld", Taaleis.Op("2015-12-31").Uitkomst);
        Assert.Equal(
            "niet-van-toepassing: De gedraging was op 31 december 2015. Toen bestond artikel 18b, Participatiewet nog niet; dat geldt sinds 1 januari 2016.",
            Taaleis.Op("2015-12-31").Waarom("awb-5-4"));
    }

    [Theory]
    [InlineData("2016-06-30", "toegepast: De gedraging gaat over de taaleis. Voor wie op 31 december 2015 al bijstand had, geldt die pas vanaf 1 juli 2016.")]
    [InlineData("2016-07-01", "toegepast: De gedraging gaat over de taaleis.")]
    public void Wie_al_bijstand_had_kreeg_een_half_jaar_langer(string dag, string waarom) => Assert.Equal(waarom, Taaleis.Op(dag).Waarom("pw-18b"));

    [Theory]
    [InlineData("2016-06-30", "2015-12-31", "geen-maatregel: pw-18b")]
    [InlineData("2016-06-30", "2016-01-01", "andere-route: taaleis")]
    [InlineData("2016-07-01", "2015-12-31", "andere-route: taaleis")]
    public void Voor_wie_toen_al_bijstand_had_gold_de_taaleis_in_dat_half_jaar_nog_niet(string dag, string toegekend, string uitkomst) => Assert.Equal(
        uitkomst,
        Taaleis.Op(dag).MetUitkering(u => u with { ToegekendPer = Zaak.Dag(toegekend), MeldingOp = null }).Uitkomst);

    [Fact]
    public void Een_andere_verplichting_gaat_niet_over_de_taaleis() =>
        Assert.Equal("niet-van-toepassing: De gedraging gaat niet over de taaleis.", Zaak.EenNoShow().Waarom("pw-18b"));

    [Fact]
    public void Zonder_de_dag_van_de_gedraging_volgt_de_eigen_procedure_nog_niet() => Assert.Contains(
        "datum-gedraging",
        Taaleis.MetGedraging(g => g with { Datum = null }).Uitkomst,
        StringComparison.Ordinal);

    [Fact]
    public void Is_ook_een_plicht_tot_werk_in_het_spel_dan_wordt_gevraagd_waar_het_om_gaat() => Assert.Equal(
        "onbeslist: Gaat het om taaleis, of om een andere plicht: gebruikmaken van door het college aangeboden voorzieningen, waaronder begrepen sociale activering, gericht op arbeidsinschakeling, en meewerken aan onderzoek naar de mogelijkheden tot arbeidsinschakeling? Geef alleen op waar het om gaat; zijn het er meer, geef elk dan als een eigen gedraging op.",
        Zaak.EenNoShow().MetVerplichting("pw-18b-taaleis").Waarom("pw-18b"));

    [Fact]
    public void Ook_in_dat_eerste_half_jaar_neemt_de_taaleis_de_andere_plicht_niet_weg() => Assert.StartsWith(
        "onbeslist: Gaat het om taaleis, of om een andere plicht: ",
        Zaak.EenNoShow().MetVerplichting("pw-18b-taaleis").Op("2016-06-30")
            .MetUitkering(u => u with { ToegekendPer = Zaak.Dag("2015-12-31"), MeldingOp = null }).Waarom("pw-18b"),
        StringComparison.Ordinal);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Taaleis.Verslag);
}
