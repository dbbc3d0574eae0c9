using System.Runtime.CompilerServices;

namespace Maatregel.Rules.NRules.Tests.Hulp;

/// <summary>The sources and pages of the product as they stand on disk.</summary>
internal static class Bronmap
{
    private static readonly string Wortel = ZoekWortel();

    public static string Lees(string pad) => File.ReadAllText(Path.Combine(Wortel, pad)).ReplaceLineEndings("\n");

    private static string ZoekWortel([CallerFilePath] string bestand = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(bestand)!, "..", "..", ".."));
}
