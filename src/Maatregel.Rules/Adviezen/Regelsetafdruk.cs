using System.Text;

namespace Maatregel.Rules.Adviezen;

/// <summary>
/// The fingerprint of the rules: of every source file and the table of norms, written down when the product is built.
/// Compiled code would differ per compiler; a description would miss a changed condition.
/// </summary>
internal static class Regelsetafdruk
{
    private const string Bestand = "regelset.txt";

    private static readonly Lazy<string> Afdruk = new(() => Van(Bestanden()));

    public static string Waarde => Afdruk.Value;

    /// <summary>Per file its path and hash: <c>Regels/Awb/Artikel03_2.cs 0A1B…</c>.</summary>
    public static IReadOnlyList<string> Bestanden()
    {
        using var stroom = typeof(Regelsetafdruk).Assembly.GetManifestResourceStream(Bestand)!;
        using var lezer = new StreamReader(stroom, Encoding.UTF8);
        return [.. lezer.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Replace('\\', '/'))];
    }

    public static string Van(IEnumerable<string> bestanden) =>
        Vingerafdruk.Van(Encoding.UTF8.GetBytes(string.Join('\n', bestanden.Order(StringComparer.Ordinal))));
}
