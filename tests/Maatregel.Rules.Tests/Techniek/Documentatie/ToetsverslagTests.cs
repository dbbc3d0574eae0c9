using System.Reflection;
using System.Text.RegularExpressions;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Register;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Techniek.Documentatie;

/// <summary>The lawyer's page leaves nothing out: every rule of law and every default is in it by name.</summary>
[Trait("soort", "techniek")]
public sealed partial class ToetsverslagTests
{
    private static readonly string Verslag = Bronmap.Lees(Path.Combine(Bronmap.Docs, "toetsverslag.md"));

    [Fact]
    public void Every_rule_of_law_is_accounted_for() =>
        Assert.All(Regelregister.Wet, regel => Assert.Contains($"`{regel.Id}`", Verslag, StringComparison.Ordinal));

    [Fact]
    public void Every_default_is_accounted_for()
    {
        var codes = Bronmap.Bronnen().SelectMany(bron => Codes(Path.Combine(Bronmap.Bibliotheek, bron), Aanname())).ToList();
        Assert.Superset(new HashSet<string>(["bekendmaking-is-peildatum", "recidive-anker", "heroverwegingstermijn", "maand-van-oplegging", "niet-gesteld-verlies-van-werk"]), codes.ToHashSet());
        Assert.All(codes, code => Assert.Contains($"`{code}", Verslag, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_every_default_it_is_written_down_what_it_weighs_and_touches() => Assert.All(
        Bronmap.Bronnen().SelectMany(bron => Codes(Path.Combine(Bronmap.Bibliotheek, bron), Aanname())).Where(code => !code.EndsWith('-')),
        code => Assert.True(Aannamesoorten.Kent(code), code));

    private static IEnumerable<string> Codes(string bestand, Regex vorm) =>
        vorm.Matches(Bronmap.Lees(bestand)).Select(m => m.Groups["code"] is { Success: true } code ? code.Value : Constante(m.Groups["naam"].Value));

    private static string Constante(string naam) =>
        Assert.IsType<string>(typeof(Gemeentekeuzen).GetField(naam, BindingFlags.Static | BindingFlags.NonPublic)?.GetRawConstantValue());

    [GeneratedRegex("""\bAanname( \w+(\([^)]*\))? (=>|\{ get; \} =) new)?\(\s*("(?<code>[a-z0-9-]+)"|Gemeentekeuzen\.(?<naam>\w+))\s*(,|\+)""")]
    private static partial Regex Aanname();
}
