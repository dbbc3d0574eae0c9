using Maatregel.Rules.Adviezen.Schrijven;

namespace Maatregel.Rules.Tests.Techniek.Teksten;

/// <summary>A text is laid out while it is written.</summary>
[Trait("soort", "techniek")]
public sealed class TekstbouwerTests
{
    [Theory]
    [InlineData("een\ntwee", "een\ntwee")]
    [InlineData("\n\neen", "een")]
    [InlineData("een\n\n", "een")]
    [InlineData("een \t\ntwee  ", "een\ntwee")]
    [InlineData("een\n\n \n\ntwee", "een\n\ntwee")]
    [InlineData("een\n  twee", "een\n  twee")]
    [InlineData(" \n \n", "")]
    [InlineData("", "")]
    public void No_space_stands_before_a_line_end_and_never_two_empty_lines_follow(string geschreven, string verwacht)
    {
        Assert.Equal(verwacht, Geschreven([geschreven]));
        Assert.Equal(verwacht, Geschreven(geschreven.Select(teken => teken.ToString())));
    }

    [Theory]
    [InlineData(1, 100_000)]
    [InlineData(100_000, 1)]
    public void A_text_may_be_longer_than_most(int stukken, int lengte)
    {
        var stuk = new string('x', lengte);
        Assert.Equal(new string('x', stukken * lengte), Geschreven(Enumerable.Repeat(stuk, stukken)));
    }

    private static string Geschreven(IEnumerable<string> stukken)
    {
        using var tekst = new Tekstbouwer();
        foreach (var stuk in stukken) tekst.Voeg(stuk);
        return tekst.Tekst();
    }
}
