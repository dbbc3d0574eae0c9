using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>Eén handeling of meer: alleen de zwaarste maatregel, of elk een eigen.</summary>
[Trait("soort", "juridisch")]
public sealed class SamenloopTests
{
    private static readonly Zaak NoShow = Zaak.EenNoShow();
    private static readonly Zaak EenHandeling = Handeling(NoShow, "h").En(Handeling(Onderzoek, "h"));

    private static Zaak Onderzoek => Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening);

    [Fact]
    public void Bij_een_handeling_geldt_alleen_de_zwaarste() =>
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", EenHandeling.Uitkomst);

    [Theory]
    [InlineData(null, null)]
    [InlineData("h1", null)]
    [InlineData(null, "h2")]
    public void Heeft_op_een_dag_een_gedraging_geen_naam_van_handeling_dan_wordt_gevraagd_of_het_er_een_is(string? een, string? twee) =>
        Assert.Equal("nog-niet: vraag samenloop", Handeling(NoShow, een).En(Handeling(Onderzoek, twee)).Uitkomst);

    [Fact]
    public void Twee_handelingen_op_een_dag_geven_elk_een_maatregel() => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-5 100% × 1; vo-9-2 vo-10-1-b 20% × 1",
        Handeling(NoShow, "h1").En(Handeling(Onderzoek, "h2")).Uitkomst);

    [Fact]
    public void Regelt_de_verordening_een_handeling_niet_dan_wordt_gevraagd_wat_volgt() => Assert.Equal(
        "nog-niet: vraag samenloop-onbekend",
        EenHandeling.AlsDeVerordening(v => v with { Samenloop = Proefverordening.NietGeregeld<Samenloopregeling>() }).Uitkomst);

    [Fact]
    public void Dat_meer_maatregelen_samen_en_op_volgorde_worden_uitgevoerd_is_een_aanname()
    {
        var aannames = NoShow.En(Zaak.EenNoShow().Op("2024-05-20")).Advies.Aannames.Select(a => a.Code).ToList();

        Assert.Contains("volgorde-van-maatregelen", aannames);
        Assert.Contains("modelbepaling-samenloop", aannames);
        Assert.DoesNotContain("volgorde-van-maatregelen", NoShow.Advies.Aannames.Select(a => a.Code));
    }

    [Theory]
    [InlineData(900, "maatregel: vo-9-4 vo-9-4 € 900")]
    [InlineData(200, "maatregel: vo-9-2 vo-10-1-b 20% × 1")]
    public void Een_vast_bedrag_en_een_percentage_worden_in_euro_vergeleken(int bedrag, string uitkomst) =>
        Assert.Equal(uitkomst, MetVastBedrag(bedrag).Uitkomst);

    [Fact]
    public void Zonder_norm_wordt_gevraagd_welke_de_zwaarste_is() => Assert.Equal(
        "nog-niet: vraag samenloop-zwaarste",
        MetVastBedrag(900).Met(c => c with { Uitkering = c.Uitkering! with { NormPerMaand = null } }).Uitkomst);

    private static Zaak Handeling(Zaak zaak, string? naam) => zaak.MetGedraging(g => g with { Handeling = naam });

    private static Zaak MetVastBedrag(int bedrag) => Handeling(Onderzoek, "h").En(Handeling(Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie"), "h"))
        .AlsDeVerordening(v => v.MetGedraging("9-4", "pw-9-1-c-tegenprestatie", b => b with { Categorie = null, Tarief = new Tarief { VastBedrag = bedrag } }));
}
