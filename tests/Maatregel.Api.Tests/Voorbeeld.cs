using System.Text;

namespace Maatregel.Api.Tests;

/// <summary>The request files that ship with the product.</summary>
internal static class Voorbeeld
{
    public const string NoShow = "voorbeeld-01-no-show.json";

    /// <summary>The files with a case: the worked examples.</summary>
    public static IEnumerable<string> Alle => typeof(Voorbeeld).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith("voorbeeld-", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The names of the cases at the edges.</summary>
    public static IEnumerable<string> Gevallen => typeof(Voorbeeld).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith("geval-", StringComparison.Ordinal)).Select(n => n["geval-".Length..^".json".Length]);

    public static byte[] Bytes(string naam = NoShow)
    {
        using var stroom = typeof(Voorbeeld).Assembly.GetManifestResourceStream(naam)!;
        var bytes = new byte[stroom.Length];
        stroom.ReadExactly(bytes);
        return bytes;
    }

    public static string Tekst(string naam = NoShow) => Encoding.UTF8.GetString(Bytes(naam));
}
