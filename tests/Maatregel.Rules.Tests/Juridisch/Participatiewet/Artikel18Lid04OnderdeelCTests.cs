using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18, vierde lid, onderdeel c: werk verkrijgen in een andere gemeente vóór de verhuizing.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid04OnderdeelCTests
{
    private static readonly Voorwaarden Alle = new Voorwaarden { VoorVerhuizing = Antwoord.Ja };
    private static readonly Zaak Schending = Zaak.EenSchendingVan("pw-18-4-c").MetVoorwaarden(Alle);

    [Fact]
    public void Wie_verhuist_zonder_werk_in_de_andere_gemeente_schendt_onderdeel_c() =>
        Assert.Equal("maatregel: pw-18-4-c pw-18-5 100% × 1", Schending.Uitkomst);

    [Theory]
    [InlineData(nameof(Voorwaarden.VoorVerhuizing), "Het ging niet om werk in een andere gemeente vóór de verhuizing daarheen.")]
    public void Zonder_een_van_de_voorwaarden_is_er_geen_schending(string voorwaarde, string waarom)
    {
        var zaak = Schending.MetVoorwaarden(Met(voorwaarde, Antwoord.Nee));

        Assert.Equal("geen-maatregel: pw-18-4-c", zaak.Uitkomst);
        Assert.Equal("niet-van-toepassing: " + waarom + " Daarom geldt deze plicht hier niet.", zaak.Waarom("pw-18-4-c"));
    }

    [Theory]
    [InlineData(nameof(Voorwaarden.VoorVerhuizing), "voorwaarde-voor-verhuizing")]
    public void Een_voorwaarde_die_niet_is_beantwoord_is_een_vraag(string voorwaarde, string code) =>
        Assert.Equal("nog-niet: vraag " + code, Schending.MetVoorwaarden(Met(voorwaarde, Antwoord.Onbekend)).Uitkomst);

    [Fact]
    public void Een_andere_verplichting_valt_er_niet_onder() => Assert.Equal(
        "niet-van-toepassing: De gedraging gaat niet over deze verplichting.",
        Zaak.EenSchendingVan("pw-18-4-f").Waarom("pw-18-4-c"));

    [Fact]
    public void Een_ontheffing_gaat_voor() => Assert.Equal(
        "geen-maatregel: pw-9-2",
        Schending.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, "pw-18-4-c").Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Schending.Verslag);

    private static Voorwaarden Met(string voorwaarde, Antwoord antwoord) => voorwaarde switch
    {
        nameof(Voorwaarden.VoorVerhuizing) => Alle with { VoorVerhuizing = antwoord },
        _ => throw new ArgumentException(voorwaarde),
    };
}
