using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Techniek.Waarden;

[Trait("soort", "techniek")]
public sealed class ReeksTests
{
    [Fact]
    public void Lists_with_the_same_content_are_the_same_value()
    {
        Reeks<int> een = [1, 2], ook = [1, 2], anders = [2, 1];
        object doos = ook;

        Assert.True(een.Equals(doos));
        Assert.Equal(een.GetHashCode(), ook.GetHashCode());
        Assert.False(een.Equals(anders));
        Assert.False(een.Equals((Reeks<int>?)null));
        Assert.False(een.Equals("anders"));
        Assert.NotEqual(een.GetHashCode(), anders.GetHashCode());
    }

    [Fact]
    public void An_empty_list_is_made_once()
    {
        Reeks<int> leeg = [];

        Assert.Same(Reeks<int>.Leeg, leeg);
        Assert.Same(Reeks<int>.Leeg, Reeks.Kopie<int>(null));
        Assert.Null(Reeks.KopieOfNull<int>(null));
    }
}
