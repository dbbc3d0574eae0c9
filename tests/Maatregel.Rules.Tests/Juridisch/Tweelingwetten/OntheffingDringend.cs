using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Tweelingwetten;

/// <summary>Artikel 37a IOAW en IOAZ: tijdelijke ontheffing om dringende redenen.</summary>
[Trait("soort", "juridisch")]
public abstract class OntheffingDringend(Regeling wet) : Tweelingtests(wet)
{
    private protected Zaak NoShow => Zaak.EenNoShow().In(Wet).Op("2024-05-13");

    [Theory]
    [InlineData("2024-05-13", "2024-08-31", "geen-maatregel: {wet}-37a")]
    [InlineData("2024-01-01", "2024-05-13", "geen-maatregel: {wet}-37a")]
    [InlineData("2024-05-14", "2024-08-31", "maatregel: vo-9a-2 vo-10-1-b 20% × 1")]
    [InlineData("2024-01-01", "2024-05-12", "nog-niet: stap herhalingsoproep-versturen")]
    [InlineData("2024-01-01", "2024-05-01", "maatregel: vo-9a-2 vo-10-1-b 20% × 1")]
    public void Van_de_eerste_tot_en_met_de_laatste_dag_van_de_ontheffing_volgt_geen_maatregel(string van, string totEnMet, string uitkomst) =>
        Assert.Equal(Vul(uitkomst), NoShow.MetOntheffing(OntheffingGrond.DringendeRedenen, van, totEnMet, $"{Code}-37-1-e").Uitkomst);

    [Fact]
    public void Een_ontheffing_op_een_andere_grond_is_niet_deze() => Assert.Equal(
        "niet-van-toepassing: Op 13 mei 2024 gold geen ontheffing op deze grond voor elke verplichting waar het om gaat.",
        NoShow.MetOntheffing(OntheffingGrond.AlleenstaandeOuderKindJongerDan5, "2024-01-01", null).Waarom($"{Code}-37a"));

    [Fact]
    public void Van_het_verbod_op_misdragingen_kan_geen_ontheffing_worden_verleend() => Assert.Equal(
        "niet-van-toepassing: Van deze verplichting kan geen ontheffing worden verleend.",
        Zaak.EenSchendingVan($"{Code}-37-1-g").Waarom($"{Code}-37a"));

    [Fact]
    public void Is_over_ontheffingen_niets_opgegeven_dan_wordt_ernaar_gevraagd() =>
        Assert.Contains("ontheffingen", NoShow.MetPersoon(p => p with { Ontheffingen = null }).Uitkomst, StringComparison.Ordinal);

    [Fact]
    public void Noemt_de_ontheffing_geen_verplichtingen_dan_is_het_een_vraag_of_zij_een_voorziening_omvat()
    {
        Assert.Equal("nog-niet: vraag ontheffing-reikwijdte", NoShow.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null).Uitkomst);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("c")]
    [InlineData("f")]
    public void Van_het_zoeken_en_aanvaarden_van_werk_de_registratie_en_de_tegenprestatie_ontheft_zij_ook_zonder_ze_te_noemen(string onderdeel) => Assert.Equal(
        $"geen-maatregel: {Code}-37a",
        Zaak.EenSchendingVan($"{Code}-37-1-{onderdeel}").MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null).Uitkomst);

    [Fact]
    public void Wie_geen_werk_hoeft_te_zoeken_hoeft_het_niet_te_aanvaarden_en_dat_staat_bij_de_aannames()
    {
        var zaak = Zaak.EenSchendingVan($"{Code}-37-1-c").MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, $"{Code}-37-1-a");

        Assert.Equal($"geen-maatregel: {Code}-37a", zaak.Uitkomst);
        Assert.Contains("ontheffing-van-werk", zaak.Advies.Aannames.Select(a => a.Code));
    }
}
