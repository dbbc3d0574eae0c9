using System.Collections;
using System.Reflection;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Testing;

namespace Maatregel.Rules.Tests.Techniek.Testing;

/// <summary>A ready advice is whole: whatever is read of it, nothing throws.</summary>
[Trait("soort", "techniek")]
public sealed class VoorbeeldadviesTests
{
    public static TheoryData<Uitkomst> Uitkomsten => [.. Enum.GetValues<Uitkomst>()];

    public static TheoryData<Herzieningsuitkomst> Herzieningen => [.. Enum.GetValues<Herzieningsuitkomst>()];

    [Theory]
    [MemberData(nameof(Uitkomsten))]
    public void For_every_outcome_there_is_a_whole_advice(Uitkomst uitkomst)
    {
        var advies = Voorbeeldadvies.Van(uitkomst);

        Assert.Equal(uitkomst, advies.Uitkomst);
        Assert.True(LeesAlles(advies, []) > 20);
        Assert.True(new MaatregelAdviseur().Reproduceer(advies.Verantwoording, advies.Casus).Gelijk || uitkomst == Uitkomst.Waarschuwing);
        Assert.All(advies.Teksten.Passend(), naam => Assert.NotEmpty(advies.Teksten.Stuk(naam)!.Tekst));
    }

    [Theory]
    [MemberData(nameof(Herzieningen))]
    public void For_every_outcome_of_looking_again_too(Herzieningsuitkomst uitkomst)
    {
        var herziening = Voorbeeldherziening.Van(uitkomst);

        Assert.Equal(uitkomst, herziening.Uitkomst);
        Assert.True(LeesAlles(herziening, []) > 20);
    }

    [Fact]
    public void An_outcome_that_does_not_exist_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Voorbeeldadvies.Van((Uitkomst)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Voorbeeldherziening.Van((Herzieningsuitkomst)99));
    }

    /// <summary>Reads every public property and element, as deep as there is one of ours, and says how many.</summary>
    private static int LeesAlles(object? waarde, HashSet<object> gezien)
    {
        if (waarde is null || !gezien.Add(waarde)) return 0;
        _ = waarde.ToString();
        if (waarde is IEnumerable elementen and not string) return elementen.Cast<object?>().Sum(e => LeesAlles(e, gezien));
        if (waarde.GetType().Namespace?.StartsWith("Maatregel", StringComparison.Ordinal) != true || waarde is Enum) return 1;
        return waarde.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0).Sum(p => LeesAlles(p.GetValue(waarde), gezien));
    }
}
