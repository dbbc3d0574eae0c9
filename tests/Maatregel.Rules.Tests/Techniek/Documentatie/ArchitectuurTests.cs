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

    [GeneratedRegex(@"`([A-Z]\w+/[\w/]+\.(?:cs|txt))`")]
    private static partial Regex Bestand();

    [GeneratedRegex(@"^\| `(?<naam>[A-Z][\w.]+)` \| [^|]+ \| (?<imports>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Kamer();

    [GeneratedRegex(@"`([\w.]+)`")]
    private static partial Regex Kamernaam();
}
