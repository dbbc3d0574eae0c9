using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>Het tarief bij tekortschietend besef: per geval of naar benadelingsbedrag.</summary>
[Trait("soort", "juridisch")]
public sealed class BesefstariefregelTests
{
    private static readonly Zaak Besef = Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef").AlsDeVerordening(Proefbesef.Schijven);

    [Theory]
    [InlineData("1000", "maatregel: vo-12-1 vo-12-1 20% × 1")]
    [InlineData("1000.01", "maatregel: vo-12-2 vo-12-2 50% × 1")]
    [InlineData("4000", "maatregel: vo-12-2 vo-12-2 50% × 1")]
    [InlineData("4000.01", "maatregel: vo-12-3 vo-12-3 100% × 1")]
    public void De_bovengrens_van_een_schijf_hoort_bij_de_schijf(string bedrag, string uitkomst) => Assert.Equal(
        uitkomst,
        Besef.MetGedraging(g => g with { Benadelingsbedrag = decimal.Parse(bedrag, System.Globalization.CultureInfo.InvariantCulture) }).Uitkomst);

    [Fact]
    public void Zonder_benadelingsbedrag_wordt_het_gevraagd() => Assert.Equal("nog-niet: vraag benadelingsbedrag", Besef.Uitkomst);

    [Theory]
    [InlineData(null, "nog-niet: vraag maanden-langere-afhankelijkheid")]
    [InlineData(30, "maatregel: vo-12 vo-12 20% × 24")]
    public void Een_duur_naar_langere_afhankelijkheid_heeft_een_maximum(int? maanden, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef").MetGedraging(g => g with { MaandenLangereAfhankelijkheid = maanden })
            .AlsDeVerordening(v => v with
            {
                TekortschietendBesef = Proefverordening.Bekend("12", new TekortschietendBesef
                {
                    Gevallen =
                    [
                        new Besefsgeval
                        {
                            Artikel = "12",
                            Code = "verkwisting",
                            Omschrijving = "te snel interen op vermogen",
                            Tarief = new Tarief
                            {
                                Percentage = 20,
                                Duurformule = new Duurformule { Grootheid = Duurgrootheid.MaandenLangereAfhankelijkheid, MaximumMaanden = 24 },
                            },
                        },
                    ],
                }),
            }).Uitkomst);

    [Theory]
    [InlineData("vo-12-2", "nog-niet: vraag tarief-buiten-toepassing")]
    [InlineData("vo-12-3", "maatregel: vo-12-2 vo-12-2 50% × 1")]
    public void Blijft_het_tarief_van_deze_schijf_buiten_toepassing_dan_wordt_gevraagd_welk_tarief_dan_geldt(string bepaling, string uitkomst)
    {
        var zaak = Besef.MetGedraging(g => g with { Benadelingsbedrag = 2500 }).BuitenToepassing(bepaling);

        Assert.Equal(uitkomst, zaak.Uitkomst);
        Assert.Equal(uitkomst, zaak.MetEerdereMaatregel("vo-12-1", "2024-01-15").Uitkomst);
    }

    [Fact]
    public void Op_een_andere_grondslag_geldt_het_tarief_niet() => Assert.Equal(
        "niet-van-toepassing: De grondslag valt niet onder dit tarief.",
        Zaak.EenNoShow().AlsDeVerordening(Proefbesef.Schijven).Waarom("vo-12-1"));

    [Fact]
    public void In_de_ioaw_bestaat_dit_tarief_niet() =>
        Assert.Empty(Zaak.EenNoShow().InDeIoaw().AlsDeVerordening(Proefbesef.Schijven).Waarom("vo-12-1"));

    [Fact]
    public void De_uitleg() => Snapshot.Match(Besef.MetGedraging(g => g with { Benadelingsbedrag = 2500 }).Verslag);
}
