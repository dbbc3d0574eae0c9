using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Tweelingwetten;

/// <summary>Artikel 20 IOAW en IOAZ: zonder uitkering op de dag van de gedraging valt er niets te verlagen.</summary>
[Trait("soort", "juridisch")]
public abstract class VoorDeUitkering(Regeling wet) : Tweelingtests(wet)
{
    private protected Zaak NoShow => Zaak.EenNoShow().In(Wet).Op("2024-05-13");

    [Theory]
    [InlineData("2024-05-02", "maatregel: vo-9a-2 vo-10-1-b 20% × 1")]
    [InlineData("2024-05-13", "nog-niet: stap herhalingsoproep-versturen")]
    [InlineData("2024-05-14", "andere-route: aanvraag")]
    public void Een_gedraging_van_voor_de_uitkering_hoort_bij_de_aanvraag(string toegekendPer, string uitkomst) =>
        Assert.Equal(uitkomst, Toegekend(NoShow, toegekendPer).Uitkomst);

    [Fact]
    public void Is_niet_bekend_of_er_een_uitkering_liep_dan_wordt_dat_gevraagd() =>
        Assert.Equal("nog-niet: vraag uitkering-liep", Onbekend(NoShow).Uitkomst);

    [Theory]
    [InlineData("a")]
    [InlineData("c")]
    public void Weigering_heeft_eigen_gronden_ook_voor_wat_er_voor_de_uitkering_gebeurde(string onderdeel) => Assert.Equal(
        "andere-route: weigering",
        Toegekend(Zaak.EenSchendingVan($"{Code}-37-1-{onderdeel}").Op("2024-05-13"), "2024-05-14").Uitkomst);

    [Fact]
    public void Wie_voor_een_gesprek_was_opgeroepen_was_al_bekend() => Assert.Equal(
        "niet-van-toepassing: De uitkering liep: er is uitbetaald tot en met juni 2024.",
        NoShow.MetVerplichting($"{Code}-37-1-b").MetDoel(NoShowDoel.VaststellenRecht).MetGedraging(g => g with { GeconstateerdOp = Zaak.Dag("2024-06-03") }).Waarom($"{Code}-20"));

    [Theory]
    [InlineData("2024-05-13", null, "maatregel: vo-9a-2 vo-10-1-b 20% × 1")]
    [InlineData("2024-05-14", null, "nog-niet: vraag uitkering-liep")]
    [InlineData("2024-05-14", "2024-05-02", "maatregel: vo-9a-2 vo-10-1-b 20% × 1")]
    public void Een_plicht_hangt_niet_af_van_de_melding_maar_een_latere_melding_laat_open_of_de_uitkering_liep(string melding, string? toegekend, string uitkomst) => Assert.Equal(
        uitkomst,
        NoShow.MetUitkering(u => u with { MeldingOp = Zaak.Dag(melding), ToegekendPer = toegekend is null ? null : Zaak.Dag(toegekend) }).Uitkomst);

    private protected static Zaak Toegekend(Zaak zaak, string dag) => zaak.MetUitkering(u => u with { ToegekendPer = Zaak.Dag(dag) });

    private protected static Zaak Onbekend(Zaak zaak) => zaak.MetUitkering(u => u with { LaatstUitbetaaldeMaand = null });
}
