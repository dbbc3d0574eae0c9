using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>De duur die een verordening bij de acht geüniformeerde verplichtingen bepaalt.</summary>
[Trait("soort", "juridisch")]
public sealed class UniformeDuurregelTests
{
    [Theory]
    [InlineData("a", 2)]
    [InlineData("h", 1)]
    public void De_duur_kan_per_onderdeel_verschillen(string onderdeel, int maanden) => Assert.Equal(
        $"maatregel: pw-18-4-{onderdeel} pw-18-5 100% × {maanden}",
        Zaak.EenSchendingVan("pw-18-4-" + onderdeel).AlsDeVerordening(PerOnderdeel).Uitkomst);

    [Theory]
    [InlineData("a", 3)]
    [InlineData("h", 2)]
    public void Ook_bij_herhaling(string onderdeel, int maanden) => Assert.Equal(
        $"maatregel: pw-18-4-{onderdeel} pw-18-6 100% × {maanden}",
        Zaak.EenSchendingVan("pw-18-4-" + onderdeel).AlsDeVerordening(PerOnderdeel).MetEerdereMaatregel("pw-18-5", "2024-01-15").Uitkomst);

    [Fact]
    public void Bij_een_gedraging_van_de_verordening_zelf_speelt_zij_niet() => Assert.Equal(
        "niet-van-toepassing: De grondslag is geen verplichting van artikel 18, vierde lid.",
        Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).Waarom("vo-10a"));

    [Fact]
    public void Zonder_bruikbare_duur_blijft_de_vraag_open() =>
        Assert.Equal("niet-van-toepassing: De verordening geeft hier geen bruikbare duur.", Zaak.EenNoShow().BuitenToepassing("vo-10a").Waarom("vo-10a"));

    [Fact]
    public void De_uitleg() => Snapshot.Match(Zaak.EenSchendingVan("pw-18-4-a").AlsDeVerordening(PerOnderdeel).Verslag);

    private static Verordeningen.Verordening PerOnderdeel(Verordeningen.Verordening verordening) => verordening with
    {
        Uniform = Proefverordening.Bekend<IReadOnlyList<UniformeDuur>>(
            "10a",
            [
                new UniformeDuur { Onderdelen = ["a", "b", "c", "d", "e", "f", "g"], EersteMaanden = 2, HerhalingMaanden = 3 },
                new UniformeDuur { Onderdelen = ["h"], EersteMaanden = 1, HerhalingMaanden = 2 },
            ]),
    };
}
