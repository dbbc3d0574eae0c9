using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Techniek.Conventies;

/// <summary>The rooms of the library know each other one way, and nothing in it looks outside.</summary>
[Trait("soort", "techniek")]
public sealed partial class BouwConventies
{
    /// <summary>Which rooms a room may import. The root, which is the front door, may import all and is imported by none.</summary>
    internal static readonly Dictionary<string, string[]> Toegestaan = new()
    {
        ["Waarden"] = [],
        ["Recht"] = ["Waarden"],
        ["Invoer"] = ["Waarden", "Recht"],
        ["Feiten"] = ["Waarden", "Recht", "Invoer"],
        ["Verordeningen"] = ["Waarden", "Recht", "Invoer", "Feiten"],
        ["Adviezen"] = ["Waarden", "Recht", "Invoer", "Feiten", "Verordeningen"],
        ["Uitvoering"] = ["Waarden", "Recht", "Feiten", "Verordeningen", "Adviezen"],
        ["Regels"] = ["Waarden", "Recht", "Invoer", "Feiten", "Verordeningen", "Adviezen", "Uitvoering"],
        ["Register"] = ["Waarden", "Recht", "Verordeningen", "Adviezen", "Regels"],
        ["Beslissing"] = ["Waarden", "Recht", "Feiten", "Verordeningen", "Adviezen", "Uitvoering", "Regels", "Register"],
        ["Json"] = ["Waarden", "Recht", "Invoer", "Feiten", "Verordeningen", "Adviezen", "Register"],
    };

    /// <summary>The library reads its own documents and an advice hashes its own bytes: the two ties that run both ways.</summary>
    private static readonly string[] NaarJson = ["Verordeningen", "Adviezen"];

    /// <summary>Every type and every room in a room, as <c>Feiten.Casus</c>: a property with the name of a room is no import.</summary>
    private static readonly HashSet<string> Namen = [.. typeof(MaatregelAdviseur).Assembly.GetTypes()
        .Where(t => t.Namespace?.StartsWith("Maatregel.Rules.", StringComparison.Ordinal) == true)
        .Select(t => $"{t.Namespace}.{t.Name}".Split('.')).Select(delen => $"{delen[2]}.{delen[3]}")];

    /// <summary>What only the front door uses.</summary>
    private static readonly string?[] Binnen = ["Regels", "Beslissing", "Uitvoering"];

    /// <summary>The projects that use the library as anybody does.</summary>
    private static readonly string[] Gasten = ["Maatregel.Api", "Maatregel.Rules.Afspraken", "Maatregel.Rules.DependencyInjection"];

    [Fact]
    public void Rooms_import_one_way() => Assert.Empty(
        from kamer in Toegestaan.Keys
        from bestand in Bestanden(kamer)
        from import in Imports(bestand)
        where Toegestaan.ContainsKey(import) && import != kamer
        where !Toegestaan[kamer].Contains(import) && !(import == "Json" && NaarJson.Contains(kamer))
        select $"{kamer}/{Path.GetFileName(bestand)} imports {import}");

    [Fact]
    public void Every_room_has_its_place_in_the_order() => Assert.Empty(
        Directory.GetDirectories(Bronmap.Bibliotheek).Select(d => Path.GetFileName(d)).Except([.. Toegestaan.Keys, "bin", "obj"]));

    [Fact]
    public void The_library_reads_no_clock_no_culture_and_no_chance() => Assert.Empty(
        from bestand in Bestanden(".")
        from treffer in Verboden().Matches(File.ReadAllText(bestand))
        select $"{Path.GetFileName(bestand)}: {treffer.Value}");

    [Fact]
    public void Rules_steps_and_sums_are_internal() => Assert.Empty(
        typeof(MaatregelAdviseur).Assembly.GetExportedTypes()
            .Where(t => Binnen.Contains(t.Namespace!.Split('.').ElementAtOrDefault(2)) && !t.IsSubclassOf(typeof(MaatregelException)))
            .Select(t => t.FullName));

    [Fact]
    public void The_host_sees_only_what_is_public()
    {
        Assert.Equal(
            ["Maatregel.Benchmarks", "Maatregel.Rules.Afspraken", "Maatregel.Rules.Tests"],
            typeof(MaatregelAdviseur).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>().Select(a => a.AssemblyName).Order(StringComparer.Ordinal));
        Assert.Empty(
            from project in Gasten
            from bestand in Bestanden($"../{project}")
            from import in Imports(bestand)
            where Binnen.Contains(import)
            select $"{Path.GetFileName(bestand)} imports {import}");
    }

    [Fact]
    public void The_library_needs_two_packages_and_no_more() => Assert.Equal(
        ["FluentValidation", "NodaTime"],
        typeof(MaatregelAdviseur).Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => !n.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_public_type_is_documented()
    {
        var assembly = typeof(MaatregelAdviseur).Assembly;
        var gedocumenteerd = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
            .Where(m => !string.IsNullOrWhiteSpace(m.Element("summary")?.Value))
            .Select(m => m.Attribute("name")!.Value)
            .ToHashSet();

        Assert.Empty(assembly.GetExportedTypes().Select(t => "T:" + t.FullName!.Replace('+', '.')).Except(gedocumenteerd));
    }

    private static IEnumerable<string> Bestanden(string kamer) =>
        Directory.EnumerateFiles(Path.Combine(Bronmap.Bibliotheek, kamer), "*.cs", SearchOption.AllDirectories)
            .Where(b => !b.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    /// <summary>What a file names with a using, and what it names in full: a room needs no using to be seen from another.</summary>
    private static IEnumerable<string> Imports(string bestand)
    {
        var tekst = File.ReadAllText(bestand);
        var voluit = Voluit().Matches(tekst).Where(m => Namen.Contains($"{m.Groups[1].Value}.{m.Groups[2].Value}"));
        return Using().Matches(tekst).Concat(voluit).Select(m => m.Groups[1].Value).Distinct();
    }

    [GeneratedRegex(@"(?<![\w."">])(?:Maatregel\.)?(?:Rules\.)?([A-Z]\w+)\.([A-Z]\w+)")]
    private static partial Regex Voluit();

    [GeneratedRegex(@"^using (?:static )?Maatregel\.Rules\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"\b(DateTime(Offset)?\.(Now|UtcNow|Today)|SystemClock|TimeProvider|Stopwatch|Guid\.NewGuid|new Random|Random\.Shared|CurrentCulture|CurrentUICulture)\b")]
    private static partial Regex Verboden();
}
