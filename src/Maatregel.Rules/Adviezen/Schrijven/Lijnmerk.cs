namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>The marks with which the fixed words of a template say what a line is.</summary>
internal static class Lijnmerk
{
    /// <summary>Between the cells of a row while a text is written. No value can hold it: it is no character of a text.</summary>
    public const char Celgrens = '\u001f';

    private static readonly (string Merk, Lijnsoort Soort)[] Merken =
        [("## ", Lijnsoort.Kop), ("# ", Lijnsoort.Titel), ("- ", Lijnsoort.Punt), ("| ", Lijnsoort.Rij)];

    /// <summary>What the line is, and how many characters of the mark are no part of it.</summary>
    public static (Lijnsoort Soort, int Lengte) Van(ReadOnlySpan<char> lijn)
    {
        foreach (var (merk, soort) in Merken)
        {
            if (lijn.StartsWith(merk)) return (soort, merk.Length);
        }

        return (Lijnsoort.Gewoon, 0);
    }
}
