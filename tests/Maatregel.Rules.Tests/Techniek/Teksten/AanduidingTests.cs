using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Techniek.Teksten;

/// <summary>Which conduct or earlier measure is meant, is said by its day, or by its place where no day tells it apart.</summary>
[Trait("soort", "techniek")]
public sealed class AanduidingTests
{
    [Theory]
    [InlineData("de gedraging van 13 mei 2024", "2024-05-13")]
    [InlineData("de gedraging", "")]
    [InlineData("de gedraging van 13 mei 2024", "2024-05-13", "2024-05-14")]
    [InlineData("de gedraging van 13 mei 2024", "2024-05-13", "")]
    [InlineData("gedraging 1 van 13 mei 2024", "2024-05-13", "2024-05-13")]
    [InlineData("gedraging 1", "", "2024-05-13")]
    public void A_conduct_is_called_by_its_day(string verwacht, params string[] dagen)
    {
        var casus = Zaak.EenNoShow().Casus;
        casus = casus with { Gedragingen = [.. dagen.Select((d, i) => casus.Gedragingen[0] with { Id = i == 0 ? "x" : null, Datum = d.Length == 0 ? null : Zaak.Dag(d) })] };

        Assert.Equal(verwacht, Aanduiding.Gedraging(casus, "x").ToString());
    }

    [Fact]
    public void An_earlier_measure_is_called_by_the_day_of_its_decision()
    {
        EerdereMaatregel[] eerdere =
        [
            new() { Regel = new RegelId("pw-18-5"), Bekendgemaakt = Zaak.Dag("2023-09-21"), Besluitdatum = Zaak.Dag("2023-09-20") },
            new() { Regel = new RegelId("pw-18-5"), Besluitdatum = Zaak.Dag("2023-10-02") },
            new() { Regel = new RegelId("pw-18-5") },
        ];

        Assert.Equal("de eerdere maatregel van 21 september 2023", Aanduiding.Eerdere(eerdere, 0).ToString());
        Assert.Equal("De eerdere maatregel van 2 oktober 2023", Aanduiding.Eerdere(eerdere, 1).Begin.ToString());
        Assert.Equal("Eerdere maatregel 3", Aanduiding.Eerdere(eerdere, 2).Begin.ToString());
    }
}
