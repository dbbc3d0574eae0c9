namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Verordeningen</c>: the documents of the municipality.</summary>
internal sealed class VerordeningInstellingen : IInstellingen
{
    public static string Sectie => "Verordeningen";

    /// <summary>A folder with JSON documents that are used beside the ones that ship with the product; empty for none.</summary>
    public string Map { get; init; } = "";

    public IEnumerable<string> Fouten()
    {
        if (Map.Length > 0 && !Directory.Exists(Map)) yield return "Verordeningen:Map bestaat niet.";
    }
}
