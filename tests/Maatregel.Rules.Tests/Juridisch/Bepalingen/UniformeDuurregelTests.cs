using Maatregel.Rules.Adviezen;
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
    [InlineData("a", "nog-niet: vraag duur-verschilt")]
    [InlineData("g", "nog-niet: vraag duur-verschilt")]
    [InlineData("h", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Verschilt_de_duur_per_onderdeel_dan_is_alles_boven_de_kortste_een_vraag(string onderdeel, string uitkomst) => Assert.Equal(
        uitkomst,
        Schending(onderdeel).AlsDeVerordening(PerOnderdeel).Uitkomst);

    [Theory]
    [InlineData("a", "nog-niet: vraag duur-verschilt")]
    [InlineData("h", "maatregel: pw-18-4-h pw-18-6 100% × 2")]
    public void Ook_bij_herhaling(string onderdeel, string uitkomst) => Assert.Equal(
        uitkomst,
        Schending(onderdeel).AlsDeVerordening(PerOnderdeel).MetEerdereMaatregel("pw-18-5", "2024-01-15").Uitkomst);

    [Fact]
    public void De_vraag_noemt_de_uitspraak_en_gaat_naar_de_jurist()
    {
        var vraag = Assert.Single(Schending("a").AlsDeVerordening(PerOnderdeel).Advies.OpenVragen);

        Assert.Equal(Wie.Jurist, vraag.Wie);
        Assert.Contains("ECLI:NL:CRVB:2021:2148", vraag.Bronnen.Select(b => b.Aanhaling));
        Assert.Contains("bij onderdeel a langer duren dan bij een ander onderdeel", vraag.Vraag.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void De_derde_keer_duurt_het_volgens_de_wet_drie_maanden_wat_de_verordening_ook_zegt() => Assert.Equal(
        "maatregel: pw-18-4-a pw-18-7 100% × 3",
        Schending("a").AlsDeVerordening(PerOnderdeel).MetEerdereMaatregel("pw-18-6", "2024-01-15").Uitkomst);

    [Fact]
    public void Is_de_uitspraak_in_het_document_vastgelegd_dan_is_de_duur_van_elk_onderdeel_een_vraag() => Assert.Equal(
        "nog-niet: vraag duur-onbekend",
        Schending("h").AlsDeVerordening(v => PerOnderdeel(v) with
        {
            Uniform = PerOnderdeel(v).Uniform! with
            {
                BuitenToepassing = new RechterlijkOordeel { Ecli = "ECLI:NL:CRVB:2021:2148", Vanaf = new(2015, 1, 1), Reden = "De duur verschilt per onderdeel." },
            },
        }).Uitkomst);

    [Fact]
    public void Bij_een_gedraging_van_de_verordening_zelf_speelt_zij_niet() => Assert.Equal(
        "niet-van-toepassing: De grondslag is geen verplichting van artikel 18, vierde lid.",
        Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).Waarom("vo-10a"));

    [Fact]
    public void Zonder_bruikbare_duur_blijft_de_vraag_open() =>
        Assert.Equal("niet-van-toepassing: De verordening geeft hier geen bruikbare duur.", Zaak.EenNoShow().BuitenToepassing("vo-10a").Waarom("vo-10a"));

    [Fact]
    public void De_uitleg() => Snapshot.Match(Zaak.EenSchendingVan("pw-18-4-a").AlsDeVerordening(PerOnderdeel).Verslag);

    private static Zaak Schending(string onderdeel) => Zaak.EenSchendingVan("pw-18-4-" + onderdeel).MetGrondslag("pw-18-4-" + onderdeel);

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
