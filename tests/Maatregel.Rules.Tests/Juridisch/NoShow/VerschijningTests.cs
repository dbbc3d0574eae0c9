using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.NoShow;

/// <summary>Wie op de herhaling verschijnt, ondervindt geen gevolgen.</summary>
[Trait("soort", "juridisch")]
public sealed class VerschijningTests
{
    private static readonly Zaak Verschenen = Zaak.EenNoShow().MetHerhaling(o => o with { Verschenen = Antwoord.Ja });

    [Fact]
    public void Wie_op_de_herhaling_verschijnt_krijgt_geen_maatregel() => Assert.Equal("geen-maatregel: no-show-verschijning", Verschenen.Uitkomst);

    [Fact]
    public void Wie_niet_verschijnt_wel() =>
        Assert.Equal("niet-van-toepassing: De belanghebbende is op de laatste oproep niet verschenen.", Zaak.EenNoShow().Waarom("no-show-verschijning"));

    [Fact]
    public void Niet_bekend_is_een_vraag() => Assert.Equal(
        "nog-niet: vraag verschenen",
        Zaak.EenNoShow().MetHerhaling(o => o with { Verschenen = Antwoord.Onbekend }).Uitkomst);

    [Fact]
    public void Zonder_oproepen_worden_die_gevraagd() => Assert.Equal(
        "nog-niet: vraag oproepen",
        Zaak.EenNoShow().MetGedraging(g => g with { NoShow = g.NoShow! with { Oproepen = [] } }).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Verschenen.Verslag);
}
