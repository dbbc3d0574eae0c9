namespace Maatregel.Rules.Waarden;

/// <summary>Spellings of codes that were published before, and are still read; they are never written.</summary>
internal static class OudeSpelling
{
    /// <summary>The code as it is spelled now.</summary>
    public static string Nu(string code) => code == "poortwachtersgesprek" ? "poortwachtergesprek" : code;
}
