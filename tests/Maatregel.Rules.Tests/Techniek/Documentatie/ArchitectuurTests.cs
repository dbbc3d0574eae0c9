using System.Text.RegularExpressions;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Techniek.Conventies;

namespace Maatregel.Rules.Tests.Techniek.Documentatie;

/// <summary>What docs/architectuur.md says of rooms and files is what stands in the code.</summary>
[Trait("soort", "techniek")]
public sealed partial class ArchitectuurTests
{
    [Fact]
    public void The_table_of_rooms_equals_the_imports_that_are_allowed()
    {
        var tabel = Kamer().Matches(Bronmap.Lees(Path.Combine(Bronmap.Docs, "architectuur.md")))
            .ToDictionary(m => m.Groups["naam"].Value, m => Kamernaam().Matches(m.Groups["imports"].Value).Select(i => i.Groups[1].Value).ToArray());

        Assert.Equal(Kamers.Toegestaan.Keys.Order(), tabel.Keys.Order());
        Assert.All(Kamers.Toegestaan, kamer => Assert.Equal(kamer.Value.Order(), tabel[kamer.Key].Order()));
    }

    [Fact]
    public void Every_file_that_the_case_passes_is_there()
    {
        string[] paden = [.. Bestand().Matches(Bronmap.Lees(Path.Combine(Bronmap.Docs, "architectuur.md"))).Select(m => m.Groups[1].Value).Distinct()];

        Assert.True(paden.Length > 20, $"{paden.Length} files are named.");
        Assert.All(paden, pad => Assert.True(File.Exists(Path.Combine(Bronmap.Bibliotheek, pad)), pad));
    }

    [Fact]
    public void The_table_of_the_host_names_every_folder_of_it() => Assert.Equal(
        Mappen("Maatregel.Api").Where(m => char.IsUpper(m[0])).Order(StringComparer.Ordinal),
        Genoemd("The host").Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_of_the_packages_names_every_assembly_beside_the_library() => Assert.Equal(
        Mappen("").Where(m => m is not ("Maatregel.Api" or "Maatregel.Rules")).Order(StringComparer.Ordinal),
        Genoemd("The packages beside the library").Order(StringComparer.Ordinal));

    private static IEnumerable<string> Mappen(string onder) =>
        Directory.EnumerateDirectories(Path.Combine(Bronmap.Wortel, "src", onder)).Select(m => Path.GetFileName(m)!);

    /// <summary>What stands in the first column under a heading.</summary>
    private static IEnumerable<string> Genoemd(string kop) =>
        from rij in Bronmap.Lees(Path.Combine(Bronmap.Docs, "architectuur.md")).Split("\n## ").Single(d => d.StartsWith(kop + "\n", StringComparison.Ordinal)).Split('\n')
        where rij.StartsWith("| `", StringComparison.Ordinal)
        from Match naam in Kamernaam().Matches(rij.Split('|')[1])
        select naam.Groups[1].Value;

    [GeneratedRegex(@"`([A-Z]\w+/[\w/]+\.(?:cs|txt))`")]
    private static partial Regex Bestand();

    [GeneratedRegex(@"^\| `(?<naam>[A-Z][\w.]+)` \| [^|]+ \| (?<imports>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Kamer();

    [GeneratedRegex(@"`([\w.]+)`")]
    private static partial Regex Kamernaam();
}
