namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Teksten</c>: the letters of the municipality.</summary>
internal sealed class TekstInstellingen : IInstellingen
{
    public static string Sectie => "Teksten";

    /// <summary>A folder with templates (<c>beschikking.txt</c>) and files in house style (<c>beschikking.docx</c>); empty for none.</summary>
    public string Map { get; init; } = "";

    public IEnumerable<string> Fouten()
    {
        if (Map.Length == 0) yield break;
        if (!Directory.Exists(Map)) yield return "Teksten:Map bestaat niet.";
        else if (!Directory.EnumerateFiles(Map).Any(b => Path.GetExtension(b) is ".txt" or ".docx")) yield return "Teksten:Map bevat geen teksten: er staat geen bestand in dat op .txt of .docx eindigt.";
    }
}
