using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Testing;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Techniek.Conventies;

/// <summary>What somebody logs by mistake tells nothing of a person, and reads the same in every culture.</summary>
[Trait("soort", "techniek")]
public sealed partial class WeergaveTests
{
    private static readonly string[] Culturen = ["nl-NL", "en-US", "ar-SA"];

    /// <summary>What the compiler makes of a record shows every member, in the culture of the thread. A source shows its citation.</summary>
    [Fact]
    public void Every_public_record_says_itself_how_it_is_shown() => Assert.Empty(
        from map in Directory.GetDirectories(Path.Combine(Bronmap.Wortel, "src"), "Maatregel.Rules*")
        from bestand in Directory.GetFiles(map, "*.cs", SearchOption.AllDirectories)
        let tekst = File.ReadAllText(bestand)
        where PubliekRecord().IsMatch(tekst) && !tekst.Contains(": Bron\n", StringComparison.Ordinal) && !tekst.Contains("string ToString()", StringComparison.Ordinal)
        select Path.GetFileName(bestand));

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-US")]
    [InlineData("ar-SA")]
    public void No_fact_of_a_case_is_shown(string cultuur)
    {
        var eerder = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(cultuur);
            var casus = Zaak.EenNoShow().VanDePartner().MetEerdereMaatregel("pw-18-5", "2023-09-21").MetDringendeRedenen(50, 1).Met(c => c with { Kenmerk = "Z-2024-0117" }).Casus;
            var getoond = Alles(casus, []).ToList();

            Assert.True(getoond.Count > 10);
            Assert.All(getoond, t => Assert.Matches("^[A-Z][A-Za-z]+$", t));
        }
        finally
        {
            CultureInfo.CurrentCulture = eerder;
        }
    }

    [Fact]
    public void An_advice_is_shown_the_same_in_every_culture()
    {
        var eerder = CultureInfo.CurrentCulture;
        try
        {
            var perCultuur = Culturen.Select(cultuur =>
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(cultuur);
                return string.Join('\n', Enum.GetValues<Uitkomst>().SelectMany(u => Alles(Voorbeeldadvies.Van(u), []))
                    .Concat(Enum.GetValues<Herzieningsuitkomst>().SelectMany(u => Alles(Voorbeeldherziening.Van(u), []))));
            }).ToList();

            Assert.Contains("Advies: maatregel\n", perCultuur[0], StringComparison.Ordinal);
            Assert.Single(perCultuur.Distinct());
        }
        finally
        {
            CultureInfo.CurrentCulture = eerder;
        }
    }

    /// <summary>How each record within a whole is shown.</summary>
    private static IEnumerable<string> Alles(object? waarde, HashSet<object> gezien)
    {
        if (waarde is null or string || waarde is ValueType && waarde.GetType().Namespace?.StartsWith("Maatregel", StringComparison.Ordinal) != true || !gezien.Add(waarde)) return [];
        if (waarde is IEnumerable elementen) return elementen.Cast<object?>().SelectMany(e => Alles(e, gezien));
        if (waarde.GetType().Namespace?.StartsWith("Maatregel", StringComparison.Ordinal) != true || waarde is Enum or Toelichting or Recht.Verplichting or Recht.RegelId or Verlaging) return [];
        return waarde.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0)
            .SelectMany(p => Alles(p.GetValue(waarde), gezien)).Prepend(waarde.ToString()!);
    }

    [GeneratedRegex("^public (sealed |readonly )*record ", RegexOptions.Multiline)]
    private static partial Regex PubliekRecord();
}
