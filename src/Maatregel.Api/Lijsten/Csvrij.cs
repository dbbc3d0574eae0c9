using System.Buffers;
using System.Text.RegularExpressions;

namespace Maatregel.Api.Lijsten;

/// <summary>What the raw text of a CSV row says, where the reader is forgiving.</summary>
internal static partial class Csvrij
{
    private static readonly char[] Scheidingen = [';', ',', '\t', '|'];

    private static readonly SearchValues<char> Leegte = SearchValues.Create(" ;,\t|\r\n");

    /// <summary>How many lines the text takes.</summary>
    public static int Aantal(ReadOnlySpan<char> ruw)
    {
        var regels = 0;
        while (ruw.IndexOfAny('\r', '\n') is >= 0 and var einde)
        {
            regels++;
            ruw = ruw[(einde + Lengte(ruw, einde))..];
        }

        return ruw.IsEmpty ? regels : regels + 1;
    }

    public static IEnumerable<string> Splits(string ruw)
    {
        for (var begin = 0; begin < ruw.Length;)
        {
            var einde = ruw.AsSpan(begin).IndexOfAny('\r', '\n');
            if (einde < 0)
            {
                yield return ruw[begin..];
                yield break;
            }

            yield return ruw.Substring(begin, einde);
            begin += einde + Lengte(ruw.AsSpan(begin), einde);
        }
    }

    /// <summary>A row without content, as a spreadsheet leaves behind under the last one.</summary>
    public static bool IsLeeg(ReadOnlySpan<char> ruw) => ruw.IndexOfAnyExcept(Leegte) < 0;

    /// <summary>Whether the quotes are as RFC 4180 has them: around a whole field, and doubled within it.</summary>
    public static bool Klopt(ReadOnlySpan<char> ruw) => !ruw.Contains('"') || Rij().IsMatch(ruw);

    /// <summary>The delimiter that gives the header its number of columns: no name of a column holds one.</summary>
    public static char Scheiding(ReadOnlySpan<char> kop, int kolommen)
    {
        foreach (var scheiding in Scheidingen)
        {
            if (kop.Count(scheiding) == kolommen - 1) return scheiding;
        }

        return Scheidingen[0];
    }

    private static int Lengte(ReadOnlySpan<char> ruw, int einde) => ruw[einde] == '\r' && einde + 1 < ruw.Length && ruw[einde + 1] == '\n' ? 2 : 1;

    [GeneratedRegex("""\A(?>"(?>[^"]|"")*"|[^";,\t|\r\n]*)(?>[;,\t|](?>"(?>[^"]|"")*"|[^";,\t|\r\n]*))*(?>\r\n?|\n)?\z""", RegexOptions.CultureInvariant)]
    private static partial Regex Rij();
}
