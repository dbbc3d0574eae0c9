using System.Text;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>The templates that are shipped in the assembly.</summary>
internal static class Sjabloonbestand
{
    private const string Map = "sjabloon/";

    public static IReadOnlyList<string> Namen { get; } =
    [
        .. typeof(Sjabloonbestand).Assembly.GetManifestResourceNames()
            .Where(naam => naam.StartsWith(Map, StringComparison.Ordinal))
            .Select(naam => naam[Map.Length..])
            .Order(StringComparer.Ordinal),
    ];

    public static string Tekst(string naam) => Lees(Map + naam);

    public static IReadOnlyList<string> Lijnen(string bestand) => Lees(bestand).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Lees(string bestand)
    {
        using var stroom = typeof(Sjabloonbestand).Assembly.GetManifestResourceStream(bestand)!;
        using var lezer = new StreamReader(stroom, Encoding.UTF8);
        return lezer.ReadToEnd().ReplaceLineEndings("\n");
    }
}
