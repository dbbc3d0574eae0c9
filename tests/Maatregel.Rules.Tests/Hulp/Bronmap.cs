using System.Runtime.CompilerServices;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>The sources and pages of the product as they stand on disk, and the one way in which a test may rewrite a page.</summary>
internal static class Bronmap
{
    public static string Wortel { get; } = ZoekWortel();

    public static string Bibliotheek { get; } = Path.Combine(Wortel, "src", "Maatregel.Rules");

    public static string Tests { get; } = Path.Combine(Wortel, "tests", "Maatregel.Rules.Tests");

    public static string Docs { get; } = Path.Combine(Wortel, "docs");

    /// <summary>Every source file of the library: <c>Regels/Awb/Artikel03_2.cs</c>.</summary>
    public static IEnumerable<string> Bronnen() => Directory.EnumerateFiles(Bibliotheek, "*.cs", SearchOption.AllDirectories)
        .Select(pad => Path.GetRelativePath(Bibliotheek, pad).Replace('\\', '/'))
        .Where(pad => pad.Split('/')[0] is not ("bin" or "obj"));

    /// <summary>A page made from the rules must equal them; with MAATREGEL_SCHRIJF_DOCS=1 it is written anew.</summary>
    public static void Vergelijk(string pagina, string verwacht)
    {
        var pad = Path.Combine(Docs, pagina);
        if (Environment.GetEnvironmentVariable("MAATREGEL_SCHRIJF_DOCS") == "1") File.WriteAllText(pad, verwacht);
        Assert.Equal(verwacht, Lees(pad));
    }

    public static string Lees(string pad) => File.ReadAllText(pad).ReplaceLineEndings("\n");

    private static string ZoekWortel([CallerFilePath] string bestand = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(bestand)!, "..", "..", ".."));
}
