using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18, vijfde lid: de eerste keer 100% gedurende de periode die de verordening noemt.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid05Tests
{
    private static readonly Zaak EersteKeer = Zaak.EenNoShow().BijVoortgangsgesprek().Op("2024-05-13");

    [Fact]
    public void De_eerste_keer_is_het_honderd_procent_gedurende_een_maand() =>
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", EersteKeer.Uitkomst);

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("f")]
    [InlineData("g")]
    [InlineData("h")]
    public void Bij_elk_van_de_verplichtingen_van_het_vierde_lid(string onderdeel) =>
        Assert.Equal($"maatregel: pw-18-4-{onderdeel} pw-18-5 100% × 1", Zaak.EenSchendingVan("pw-18-4-" + onderdeel).MetGrondslag("pw-18-4-" + onderdeel).Uitkomst);

    [Fact]
    public void Bij_een_andere_verplichting_niet() => Assert.Equal(
        "niet-van-toepassing: De grondslag is geen verplichting van het vierde lid.",
        Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).Waarom("pw-18-5"));

    [Theory]
    [InlineData("2015-01-01", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    [InlineData("2026-12-31", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    [InlineData("2014-12-31", "niet-geregeld")]
    [InlineData("2027-01-01", "niet-geregeld")]
    public void Het_lid_geldt_van_2015_tot_en_met_2026(string dag, string uitkomst) =>
        Assert.Equal(uitkomst, EersteKeer.Op(dag).Uitkomst);

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    public void De_verordening_bepaalt_de_duur(int eerste, int herhaling) => Assert.Equal(
        $"maatregel: pw-18-4-h pw-18-5 100% × {eerste}",
        EersteKeer.AlsDeVerordening(v => v with
        {
            Uniform = Proefverordening.Bekend<IReadOnlyList<UniformeDuur>>(
                "10a",
                [new UniformeDuur { Onderdelen = ["a", "b", "c", "d", "e", "f", "g", "h"], EersteMaanden = eerste, HerhalingMaanden = herhaling }]),
        }).Uitkomst);

    [Fact]
    public void Is_de_duur_van_de_verordening_niet_bekend_dan_wordt_die_gevraagd() => Assert.Equal(
        "nog-niet: vraag duur-onbekend",
        EersteKeer.AlsDeVerordening(v => v with { Uniform = Proefverordening.Onbekend<IReadOnlyList<UniformeDuur>>() }).Uitkomst);

    [Fact]
    public void Is_de_bepaling_onverbindend_dan_wordt_gevraagd_wat_dan_geldt() =>
        Assert.Equal("nog-niet: vraag duur-onbekend", EersteKeer.BuitenToepassing("vo-10a").Uitkomst);

    [Fact]
    public void Een_maatregel_volgens_het_zesde_lid_gaat_voor() => Assert.Equal(
        "opzij-gezet: 100% gedurende de eerste periode van artikel 10a van de verordening: 1 maand.",
        EersteKeer.MetEerdereMaatregel("pw-18-5", bekendgemaakt: "2023-09-21").Waarom("pw-18-5"));

    [Theory]
    [InlineData(50, true)]
    [InlineData(100, false)]
    public void Een_ander_percentage_kiezen_kan_hier_niet_en_dat_staat_erbij(int gekozen, bool gemeld)
    {
        var zaak = Zaak.EenNoShow().MetOordeel(o => o with { Percentage = gekozen });

        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", zaak.Uitkomst);
        Assert.Equal(!gemeld, Assert.Single(zaak.Advies.Verzoeken, v => v.Code == "percentage").Gevolgd);
        Assert.Equal(gemeld, zaak.Advies.Samenvatting.EndsWith("Gevraagd en niet gedaan: percentage. Het gekozen percentage, 50%, is niet gebruikt: hier valt geen percentage te kiezen.", StringComparison.Ordinal));
    }

    [Fact]
    public void De_vraag_naar_de_duur_zegt_waarom_zij_open_is()
    {
        Assert.Contains(
            "artikel 10a, Afstemmingsverordening Participatiewet, IOAW en IOAZ gemeente Leidschendam-Voorburg 2015 blijft buiten toepassing: De bepaling is onverbindend. Wat is dan ",
            EersteKeer.BuitenToepassing("vo-10a").Waarom("pw-18-5"),
            StringComparison.Ordinal);
        Assert.Contains(
            " niet. Klopt dat, en wat volgt daaruit?",
            EersteKeer.AlsDeVerordening(v => v with { Uniform = Proefverordening.NietGeregeld<IReadOnlyList<UniformeDuur>>() }).Waarom("pw-18-5"),
            StringComparison.Ordinal);
        Assert.Contains(
            "Van de verordening is niet bekend wat zij bepaalt over ",
            EersteKeer.AlsDeVerordening(v => v with { Uniform = Proefverordening.Onbekend<IReadOnlyList<UniformeDuur>>() }).Waarom("pw-18-5"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Een_duur_voor_andere_onderdelen_geldt_hier_niet() => Assert.Contains(
        " niet. Klopt dat, en wat volgt daaruit?",
        EersteKeer.AlsDeVerordening(v => v with
        {
            Uniform = Proefverordening.Bekend<IReadOnlyList<UniformeDuur>>("10a", [new UniformeDuur { Onderdelen = ["a"], EersteMaanden = 1, HerhalingMaanden = 2 }]),
        }).Waarom("pw-18-5"),
        StringComparison.Ordinal);

    [Fact]
    public void De_uitleg() => Snapshot.Match(EersteKeer.Verslag);
}
