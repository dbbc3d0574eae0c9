using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Techniek.Waarden;

[Trait("soort", "techniek")]
public sealed class BreukTests
{
    [Theory]
    [InlineData("1/3", "1/3")]
    [InlineData("2/6", "1/3")]
    [InlineData("3/3", "1")]
    [InlineData("0", "0")]
    public void Reads_and_writes_a_simplified_fraction(string tekst, string verwacht)
    {
        Assert.True(Breuk.TryParse(tekst, out var breuk));
        Assert.Equal(verwacht, breuk.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("1/a")]
    [InlineData("1/0")]
    [InlineData("-1/2")]
    [InlineData("1/2/3")]
    public void Refuses_what_is_no_fraction(string? tekst) => Assert.False(Breuk.TryParse(tekst, out _));

    [Fact]
    public void Compares_exactly()
    {
        Breuk derde = new(1, 3), helft = new(1, 2);

        Assert.True(derde < helft);
        Assert.False(derde < new Breuk(2, 6));
        Assert.True(derde <= new Breuk(2, 6));
        Assert.True(helft > derde);
        Assert.True(helft >= new Breuk(2, 4));
        Assert.Equal(new Breuk(5, 6), derde.Add(helft));
    }
}
