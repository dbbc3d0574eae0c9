using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 13, tweede lid, onderdeel d: wie jonger is dan 27 en ondubbelzinnig niet wil, is uitgesloten.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel13Lid02Tests
{
    [Fact]
    public void Jonger_dan_27_en_ondubbelzinnig_niet_willen_is_uitsluiting() =>
        Assert.Equal("andere-route: uitsluiting", Wil(Antwoord.Ja, niet: Antwoord.Ja).Uitkomst);

    [Theory]
    [InlineData(Antwoord.Nee, Antwoord.Ja, "De belanghebbende is niet jonger dan 27 jaar.")]
    [InlineData(Antwoord.Ja, Antwoord.Nee, "Er is niet geoordeeld dat de belanghebbende zijn verplichtingen ondubbelzinnig niet wil nakomen.")]
    [InlineData(Antwoord.Onbekend, Antwoord.Ja, "Niet gesteld is dat de belanghebbende jonger is dan 27 jaar.")]
    public void Ontbreekt_een_van_beide_dan_blijft_het_een_maatregel(Antwoord jong, Antwoord wilNiet, string waarom)
    {
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", Wil(jong, wilNiet).Uitkomst);
        Assert.Equal("niet-van-toepassing: " + waarom, Wil(jong, wilNiet).Waarom("pw-13-2-d"));
    }

    [Fact]
    public void Wordt_gezegd_dat_het_niet_bekend_is_dan_is_het_een_vraag() =>
        Assert.Equal("nog-niet: vraag wil-ondubbelzinnig-niet", Wil(Antwoord.Ja, Antwoord.Onbekend).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Wil(Antwoord.Ja, Antwoord.Ja).Verslag);

    private static Zaak Wil(Antwoord jongerDan27, Antwoord niet) =>
        Zaak.EenNoShow().MetPersoon(p => p with { JongerDan27 = jongerDan27 }).MetOordeel(o => o with { WilOndubbelzinnigNiet = niet });
}
