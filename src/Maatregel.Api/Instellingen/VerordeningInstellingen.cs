using Maatregel.Api.Bedrijf;

namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Verordeningen</c>: the documents of the municipality.</summary>
internal sealed class VerordeningInstellingen : IInstellingen
{
    public static string Sectie => "Verordeningen";

    /// <summary>A folder with JSON documents, in folders below it too, that are used beside the ones that ship with the product; empty for none.</summary>
    public string Map { get; init; } = "";

    /// <summary>Whether a document that does not hold or cannot be read stops the host, instead of only its municipality.</summary>
    public bool FoutHoudtTegen { get; init; }

    public IEnumerable<string> Fouten()
    {
        if (Map.Length > 0 && Fout() is { } fout) yield return $"Verordeningen:Map {fout}";
    }

    private string? Fout()
    {
        if (!Directory.Exists(Map)) return "bestaat niet.";
        var map = new Verordeningmap(Map);
        return map.IsOnleesbaar ? "is niet te lezen."
            : map.IsLeeg ? "bevat geen verordening: er staat geen bestand in dat op .json eindigt."
            : null;
    }
}
