using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Techniek.Conventies;

/// <summary>Nothing in the library looks outside, and only what is meant to be seen is public.</summary>
[Trait("soort", "techniek")]
public sealed partial class BouwConventies
{
    /// <summary>What only the front door uses.</summary>
    private static readonly string?[] Binnen = ["Regels", "Beslissing", "Uitvoering"];

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
    public void The_host_sees_only_what_is_public() => Assert.Equal(
        ["Maatregel.Benchmarks", "Maatregel.Rules.Afspraken", "Maatregel.Rules.Tests"],
        typeof(MaatregelAdviseur).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>().Select(a => a.AssemblyName).Order(StringComparer.Ordinal));

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

        // What the compiler makes of an extension block is nobody's type.
        Assert.Empty(assembly.GetExportedTypes().Where(t => !t.IsSpecialName).Select(t => "T:" + t.FullName!.Replace('+', '.')).Except(gedocumenteerd));
    }

    private static IEnumerable<string> Bestanden(string kamer) =>
        Directory.EnumerateFiles(Path.Combine(Bronmap.Bibliotheek, kamer), "*.cs", SearchOption.AllDirectories)
            .Where(b => !b.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(DateTime(Offset)?\.(Now|UtcNow|Today)|SystemClock|TimeProvider|Stopwatch|Guid\.NewGuid|new Random|Random\.Shared|CurrentCulture|CurrentUICulture)\b")]
    private static partial Regex Verboden();
}
