using Maatregel.Rules.Adviezen;
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

    [Fact]
    public void A_mark_says_what_a_line_is_and_is_no_part_of_the_text()
    {
        using var tekst = new Tekstbouwer();
        tekst.VoegVast("# Titel\n## Kop\nregel\nregel\n\nalinea\n- punt\n- punt\n");

        Assert.Equal("Titel\nKop\nregel\nregel\n\nalinea\n- punt\n- punt", tekst.Tekst());
        Assert.Equal(
            [(Bloksoort.Titel, "Titel"), (Bloksoort.Kop, "Kop"), (Bloksoort.Alinea, "regel/regel"), (Bloksoort.Alinea, "alinea"), (Bloksoort.Lijst, "punt/punt")],
            tekst.Blokken().Select(b => (b.Soort, string.Join('/', b.Rijen.Select(r => r[0])))));
    }

    [Fact]
    public void A_table_reads_as_a_list_where_there_are_no_tables()
    {
        using var tekst = new Tekstbouwer();
        tekst.VoegVast("| Maand | Minder | Rest |\n| juli | € 1 | |\n| augustus | ");
        tekst.Voeg("2 | 3\n4");
        tekst.VoegVast(" | € 4 |\ndaarna");

        Assert.Equal("- juli: minder € 1\n- augustus: minder 2 | 3 4, rest € 4\ndaarna", tekst.Tekst());
        Assert.Equal(["Maand/Minder/Rest", "juli/€ 1/", "augustus/2 | 3 4/€ 4"], tekst.Blokken()[0].Rijen.Select(r => string.Join('/', r)));
    }

    [Fact]
    public void What_is_filled_in_never_says_what_a_line_is()
    {
        using var tekst = new Tekstbouwer();
        tekst.Voeg("# geen titel\n- geen punt\n| geen | rij |");
        tekst.VoegVast("\n- punt: ");
        tekst.Voeg("een\n- twee\u0001");

        Assert.Equal("# geen titel\n- geen punt\n| geen | rij |\n- punt: een - twee", tekst.Tekst());
        Assert.Equal([Bloksoort.Alinea, Bloksoort.Lijst], tekst.Blokken().Select(b => b.Soort));
    }

    private static string Geschreven(IEnumerable<string> stukken)
    {
        using var tekst = new Tekstbouwer();
        foreach (var stuk in stukken) tekst.VoegVast(stuk);
        return tekst.Tekst();
    }
}
