using System.Text.RegularExpressions;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Techniek.Conventies;

namespace Maatregel.Rules.Tests.Techniek.Documentatie;

/// <summary>The table of rooms in docs/architectuur.md says what the test of the imports allows.</summary>
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

    [GeneratedRegex(@"^\| `(?<naam>[A-Z][\w.]+)` \| [^|]+ \| (?<imports>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Kamer();

    [GeneratedRegex(@"`([\w.]+)`")]
    private static partial Regex Kamernaam();
}
