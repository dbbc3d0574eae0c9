using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 9, tweede lid: tijdelijke ontheffing om dringende redenen.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel09Lid02Tests
{
    private static readonly Zaak WerkGeweigerd = Zaak.EenSchendingVan("pw-18-4-a").Op("2024-05-13");

    [Theory]
    [InlineData("2024-05-13", "2024-08-31")]
    [InlineData("2024-01-01", "2024-05-13")]
    [InlineData("2024-01-01", null)]
    public void Op_de_eerste_en_de_laatste_dag_van_de_ontheffing_volgt_geen_maatregel(string van, string? totEnMet) =>
        Assert.Equal("geen-maatregel: pw-9-2", WerkGeweigerd.MetOntheffing(OntheffingGrond.DringendeRedenen, van, totEnMet).Uitkomst);

    [Theory]
    [InlineData("2024-05-14", "2024-08-31")]
    [InlineData("2024-01-01", "2024-05-12")]
    public void De_dag_ervoor_en_de_dag_erna_wel(string van, string totEnMet) => Assert.Equal(
        "maatregel: pw-18-4-a pw-18-5 100% × 1",
        WerkGeweigerd.MetOntheffing(OntheffingGrond.DringendeRedenen, van, totEnMet).Uitkomst);

    [Fact]
    public void Een_ontheffing_van_een_andere_verplichting_helpt_niet() => Assert.Equal(
        "maatregel: pw-18-4-a pw-18-5 100% × 1",
        WerkGeweigerd.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, "pw-9-1-c-tegenprestatie").Uitkomst);

    [Fact]
    public void Is_van_een_van_twee_mogelijke_verplichtingen_ontheven_dan_blijft_de_andere_over() => Assert.Equal(
        "maatregel: vo-9-2 vo-10-1-b 20% × 1",
        Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekMogelijkheden).MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, "pw-18-4-h").Uitkomst);

    [Fact]
    public void Van_de_plicht_zich_niet_te_misdragen_kan_niemand_worden_ontheven() => Assert.Equal(
        "maatregel: vo-9-4 vo-10-1-b 20% × 1",
        Zaak.EenSchendingVan("pw-9-6-misdraging").AlsDeVerordening(v => v.MetGedraging("9-4", "pw-9-6-misdraging"))
            .MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null).Uitkomst);

    [Fact]
    public void Is_over_ontheffingen_niets_opgegeven_dan_wordt_ernaar_gevraagd() =>
        Assert.Equal("nog-niet: vraag ontheffingen", WerkGeweigerd.MetPersoon(p => p with { Ontheffingen = null }).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(WerkGeweigerd.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-05-01", "2024-10-31").Verslag);
}
