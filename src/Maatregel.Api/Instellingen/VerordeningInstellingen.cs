namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Verordeningen</c>: the documents of the municipality.</summary>
internal sealed class VerordeningInstellingen : IInstellingen
{
    public static string Sectie => "Verordeningen";

    /// <summary>A folder with JSON documents that are used beside the ones that ship with the product; empty for none.</summary>
    public string Map { get; init; } = "";

    /// <summary>The files with documents, in a fixed order.</summary>
    public string[] Bestanden() => Map.Length == 0 ? [] : [.. Directory.GetFiles(Map, "*.json").Order(StringComparer.Ordinal)];

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
