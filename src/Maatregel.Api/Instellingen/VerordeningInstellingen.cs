namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Verordeningen</c>: the documents of the municipality.</summary>
internal sealed class VerordeningInstellingen : IInstellingen
{
    public static string Sectie => "Verordeningen";

    /// <summary>A folder with JSON documents, in folders below it too, that are used beside the ones that ship with the product; empty for none.</summary>
    public string Map { get; init; } = "";

    /// <summary>Whether a document that does not hold stops the host, instead of only its municipality.</summary>
    public bool FoutHoudtTegen { get; init; }

    /// <summary>The documents: every file that ends in .json, however that is written, in a fixed order.</summary>
    public string[] Bestanden() => Map.Length == 0
        ? []
        : [.. Directory.EnumerateFiles(Map, "*", SearchOption.AllDirectories)
            .Where(bestand => Path.GetExtension(bestand).Equals(".json", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)];

    public IEnumerable<string> Fouten()
    {
        if (Map.Length > 0 && Fout() is { } fout) yield return $"Verordeningen:Map {fout}";
    }

    private string? Fout()
    {
        if (!Directory.Exists(Map)) return "bestaat niet.";
        try
        {
            return Bestanden().Length == 0 ? "bevat geen verordening: er staat geen bestand in dat op .json eindigt." : null;
        }
        catch (Exception fout) when (fout is UnauthorizedAccessException or IOException)
        {
            return "is niet te lezen.";
        }
    }
}
