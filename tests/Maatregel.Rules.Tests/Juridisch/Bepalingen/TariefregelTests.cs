using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>Het tarief van een categorie of van een gedraging met een eigen tarief.</summary>
[Trait("soort", "juridisch")]
public sealed class TariefregelTests
{
    private const string Verplichting = "pw-9-1-c-tegenprestatie";

    [Fact]
    public void De_categorie_bepaalt_het_tarief() =>
        Assert.Equal("maatregel: vo-9-4 vo-10-1-b 20% × 1", MetCategorie(2).Uitkomst);

    [Theory]
    [InlineData(1, "onbeslist: Het tarief van artikel 10, eerste lid, onderdeel a, Afstemmingsverordening Leidschendam-Voorburg, Voorschoten en Wassenaar 2015 is niet bekend. Welk percentage en welke duur noemt deze bepaling?", "vo-10-1-a")]
    [InlineData(3, "onbeslist: Het tarief van artikel 10, eerste lid, onderdeel c, Afstemmingsverordening Leidschendam-Voorburg, Voorschoten en Wassenaar 2015 is niet bekend. Welk percentage en welke duur noemt deze bepaling?", "vo-10-1-c")]
    public void Een_onbekend_tarief_wordt_gevraagd_en_nooit_geraden(int categorie, string waarom, string regel)
    {
        Assert.Equal("nog-niet: vraag tarief-onbekend", MetCategorie(categorie).Uitkomst);
        Assert.Equal(waarom, MetCategorie(categorie).Waarom(regel));
    }

    [Fact]
    public void Een_tarief_van_een_andere_categorie_geldt_niet() =>
        Assert.Equal("niet-van-toepassing: De grondslag valt niet onder dit tarief.", MetCategorie(2).Waarom("vo-10-1-a"));

    [Fact]
    public void Is_het_tarief_onverbindend_dan_wordt_gevraagd_wat_dan_geldt() =>
        Assert.Equal("nog-niet: vraag tarief-buiten-toepassing", MetCategorie(2).BuitenToepassing("vo-10-1-b").Uitkomst);

    [Fact]
    public void Een_gedraging_kan_een_eigen_tarief_hebben() =>
        Assert.Equal("maatregel: vo-9-4 vo-9-4 50% × 2", MetTarief(new Tarief { Percentage = 50, Maanden = 2 }).Uitkomst);

    [Fact]
    public void Of_een_vast_bedrag() =>
        Assert.Equal("maatregel: vo-9-4 vo-9-4 € 300", MetTarief(new Tarief { VastBedrag = 300 }).Uitkomst);

    [Theory]
    [InlineData(null, "nog-niet: vraag percentage-kiezen")]
    [InlineData(0, "maatregel: vo-9-4 vo-9-4 0% × 1")]
    [InlineData(50, "maatregel: vo-9-4 vo-9-4 50% × 1")]
    [InlineData(51, "nog-niet: vraag percentage-kiezen")]
    public void Bij_ten_hoogste_vijftig_procent_kiest_de_consulent(int? gekozen, string uitkomst) => Assert.Equal(
        uitkomst,
        MetTarief(new Tarief { Percentage = 50, PercentageIsMaximum = true, Maanden = 1 }).MetOordeel(o => o with { Percentage = gekozen }).Uitkomst);

    [Theory]
    [InlineData(null, "nog-niet: vraag maanden-langere-afhankelijkheid")]
    [InlineData(1, "maatregel: vo-9-4 vo-9-4 20% × 1")]
    [InlineData(12, "maatregel: vo-9-4 vo-9-4 20% × 12")]
    [InlineData(13, "maatregel: vo-9-4 vo-9-4 20% × 12")]
    public void Een_duur_naar_langere_afhankelijkheid_heeft_een_maximum(int? maanden, string uitkomst) => Assert.Equal(
        uitkomst,
        MetTarief(new Tarief { Percentage = 20, Duurformule = new Duurformule { Grootheid = Duurgrootheid.MaandenLangereAfhankelijkheid, MaximumMaanden = 12 } })
            .MetGedraging(g => g with { MaandenLangereAfhankelijkheid = maanden }).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(MetTarief(new Tarief { Percentage = 50, Maanden = 2 }).Verslag);

    private static Zaak MetCategorie(int categorie) =>
        Zaak.EenSchendingVan(Verplichting).AlsDeVerordening(v => v.MetGedraging("9-4", Verplichting, b => b with { Categorie = categorie }));

    private static Zaak MetTarief(Tarief tarief) =>
        Zaak.EenSchendingVan(Verplichting).AlsDeVerordening(v => v.MetGedraging("9-4", Verplichting, b => b with { Categorie = null, Tarief = tarief }));
}
