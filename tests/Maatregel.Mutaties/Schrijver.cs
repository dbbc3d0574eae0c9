using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Maatregel.Mutaties;

/// <summary>Rewrites the conditions of the rules in a copy of the sources, and lists them.</summary>
internal static class Schrijver
{
    public const string Lijst = "mutanten.tsv";

    private const string Schakelaar = """
        namespace Maatregel.Rules;

        /// <summary>Which mutant is at work, and which were met.</summary>
        public static class Schakelaar
        {
            public static int Actief = -1;
            public static readonly bool[] Ontmoet = new bool[100_000];

            internal static bool Is(int nummer)
            {
                Ontmoet[nummer] = true;
                return Actief == nummer;
            }
        }
        """;

    public static int Schrijf(string wortel)
    {
        var bibliotheek = Path.Combine(wortel, "src", "Maatregel.Rules");
        var bomen = Directory.EnumerateFiles(bibliotheek, "*.cs", SearchOption.AllDirectories)
            .Where(b => !Path.GetRelativePath(bibliotheek, b).StartsWith("obj", StringComparison.Ordinal))
            .Append(Globaal(wortel))
            .Select(b => CSharpSyntaxTree.ParseText(File.ReadAllText(b), CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14), b))
            .ToList();
        var verwijzingen = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) != "Maatregel.Rules.dll")
            .Select(p => MetadataReference.CreateFromFile(p));
        var compilatie = CSharpCompilation.Create("regels", bomen, verwijzingen);
        List<Mutant> mutanten = [];

        foreach (var boom in bomen.Where(b => Path.GetRelativePath(bibliotheek, b.FilePath).StartsWith("Regels", StringComparison.Ordinal)).OrderBy(b => b.FilePath, StringComparer.Ordinal))
        {
            var herschreven = new Voorwaarden(compilatie.GetSemanticModel(boom), Path.GetRelativePath(Path.Combine(bibliotheek, "Regels"), boom.FilePath), mutanten).Visit(boom.GetRoot())!;
            File.WriteAllText(boom.FilePath, herschreven.ToFullString());
        }

        File.WriteAllText(Path.Combine(bibliotheek, "Schakelaar.cs"), Schakelaar);
        File.WriteAllLines(Path.Combine(wortel, Lijst), mutanten.Select(m => m.ToString()));
        Console.WriteLine($"{mutanten.Count} mutants");
        return 0;
    }

    /// <summary>The global usings that the build made.</summary>
    private static string Globaal(string wortel) =>
        Directory.EnumerateFiles(Path.Combine(wortel, "src", "Maatregel.Rules", "obj"), "Maatregel.Rules.GlobalUsings.g.cs", SearchOption.AllDirectories).First();
}
