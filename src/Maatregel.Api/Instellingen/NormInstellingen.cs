using Maatregel.Rules.Normen;

namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Normen</c>: the half years of norms that the municipality adds.</summary>
internal sealed class NormInstellingen : IInstellingen
{
    public static string Sectie => "Normen";

    /// <summary>A folder with CSV files that follow on the norms that ship with the product; empty for none.</summary>
    public string Map { get; init; } = "";

    /// <exception cref="InstellingException">A file does not fit; every fault of every file is told.</exception>
    public Normenlijst Lijst()
    {
        if (Map.Length == 0) return Normenlijst.Ingebouwd;
        var bestanden = Directory.GetFiles(Map, "*.csv").Order(StringComparer.Ordinal).Select(b => (Path.GetFileName(b), Mapbestand.LeesTekst("Normen:Map", b)));
        var gelezen = Normenlijst.Lees(bestanden);
        return gelezen.IsGeldig ? gelezen.Waarde : throw new InstellingException([.. gelezen.Fouten.Select(f => $"Normen:Map: {f}")]);
    }

    public IEnumerable<string> Fouten()
    {
        if (Map.Length == 0) yield break;
        if (!Directory.Exists(Map)) yield return "Normen:Map bestaat niet.";
        else if (Directory.GetFiles(Map, "*.csv").Length == 0) yield return "Normen:Map bevat geen normen: er staat geen bestand in dat op .csv eindigt.";
    }
}
