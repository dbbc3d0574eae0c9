using System.Runtime.CompilerServices;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Techniek.Waarden;

/// <summary>A code is found by the place of a value, so each enum must count from zero without a gap.</summary>
[Trait("soort", "techniek")]
public sealed class CodesTests
{
    public static TheoryData<Type> Enums => [.. typeof(Casus).Assembly.GetTypes().Where(t => t.IsEnum && !t.IsDefined(typeof(CompilerGeneratedAttribute), false))];

    [Theory]
    [MemberData(nameof(Enums))]
    public void An_enum_counts_from_zero_in_whole_numbers(Type soort)
    {
        Assert.Equal(typeof(int), Enum.GetUnderlyingType(soort));
        Assert.Equal(Enumerable.Range(0, Enum.GetNames(soort).Length), (int[])Enum.GetValuesAsUnderlyingType(soort));
    }

    [Fact]
    public void A_code_reads_back_to_its_own_value()
    {
        foreach (var situatie in Enum.GetValues<Leefsituatie>())
        {
            Assert.True(Codes<Leefsituatie>.Lees(Codes<Leefsituatie>.Code(situatie), out var gelezen));
            Assert.Equal(situatie, gelezen);
        }

        Assert.Equal("alleenstaande-18-20", Codes<Leefsituatie>.Code(Leefsituatie.Alleenstaande18_20));
        Assert.False(Codes<Leefsituatie>.Lees("bestaat-niet", out _));
    }
}
