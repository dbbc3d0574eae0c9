using System.Reflection;
using System.Text.RegularExpressions;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Register;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Techniek.Documentatie;

/// <summary>A caller who knows the lists knows every code that an advice can hold, and no code stands in a list for nothing.</summary>
[Trait("soort", "techniek")]
public sealed partial class CodelijstTests
{
    /// <summary>Where codes are given to what an advice says.</summary>
    private static readonly string[] Kamers = ["Regels", "Beslissing", "Uitvoering"];

    /// <summary>The lists themselves, and what is known of a code.</summary>
    private static readonly string[] Lijsten = [.. Codeklasse.Lijsten.Select(l => l.Klasse.Name), "Aannamesoorten", "Vraagvelden", "Gemeentekeuzen"];

    private static readonly Dictionary<string, string> Bron = Bronmap.Bronnen().ToDictionary(b => b, b => Bronmap.Lees(Path.Combine(Bronmap.Bibliotheek, b)));

    [Fact]
    public void A_list_holds_its_constants_in_order() => Assert.All(Codeklasse.Lijsten, lijst =>
        Assert.Equal(lijst.Constanten.Select(c => (string)c.GetRawConstantValue()!).Order(StringComparer.Ordinal), lijst.Alle));

    [Fact]
    public void Every_constant_is_used_by_a_rule_or_a_step()
    {
        var gebruikt = Bron.Where(b => !Lijsten.Contains(Path.GetFileNameWithoutExtension(b.Key))).SelectMany(b => Constante().Matches(b.Value)).Select(m => m.Value).ToHashSet();

        // The default about a doubt has the code of its question.
        string[] twijfels = [.. Aannamecode.Alle.Where(c => c.StartsWith("recidive-", StringComparison.Ordinal) && Vraagcode.Alle.Contains(c))];
        Assert.Empty(
            from lijst in Codeklasse.Lijsten
            from constante in lijst.Constanten
            let code = (string)constante.GetRawConstantValue()!
            where !gebruikt.Contains($"{lijst.Klasse.Name}.{constante.Name}") && !twijfels.Contains(code)
            select $"{lijst.Klasse.Name}.{constante.Name}");
    }

    /// <summary>Every subject that a rule reads has a code for what is assumed of it, or is of the four that are never assumed.</summary>
    [Fact]
    public void Every_subject_that_is_read_has_its_code_or_is_never_assumed() => Assert.Equal(
        Modelcodes.PerOnderwerp.Keys.Concat(["individuele afstemming", "spreiding", "tekortschietend besef", "uniforme duur"]).Order(StringComparer.Ordinal),
        Bron.Values.SelectMany(b => Onderwerp().Matches(b)).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));

    /// <summary>A code that is written out where it is used is in no list.</summary>
    [Fact]
    public void No_code_is_written_where_it_is_used() => Assert.Empty(
        from bestand in Bron
        where Kamers.Contains(bestand.Key.Split('/')[0])
        from treffer in Uitgeschreven().Matches(bestand.Value).Concat(Samengesteld().Matches(bestand.Value))
        where !treffer.Groups[1].Value.StartsWith("vo-", StringComparison.Ordinal)
        select $"{bestand.Key}: {treffer.Value}");

    [Fact]
    public void Each_code_of_a_duty_is_that_of_a_duty() => Assert.All(
        typeof(Verplichtingcode).GetFields(BindingFlags.Public | BindingFlags.Static),
        constante => Assert.Contains(Verplichtingen.Alle, v => v.Code == (string)constante.GetRawConstantValue()!));

    [Fact]
    public void The_rules_are_those_of_the_register() => Assert.Equal(
        Regelregister.Wet.Select(r => r.Id.Waarde).Concat(Regelboek.Herziening.Select(r => r.Id.Waarde)).Where(id => !new RegelId(id).IsVerordening).Distinct().Order(StringComparer.Ordinal),
        Regelcode.Alle);

    [Fact]
    public void The_meaning_of_a_rule_is_its_source_and_its_question() => Assert.Empty(
        from constante in Codeklasse.Lijsten.Single(l => l.Klasse == typeof(Regelcode)).Constanten
        let regel = Regelregister.Zoek((string)constante.GetRawConstantValue()!)
        where !string.Equals(Hulp.Documentatie.Van(constante), $"{regel.Bron.Aanhaling}: {regel.Vraag}", StringComparison.OrdinalIgnoreCase)
        select $"{constante.Name}: {regel.Bron.Aanhaling}: {regel.Vraag}");

    [Fact]
    public void Every_example_keeps_to_the_lists()
    {
        Assert.Empty(Werkvoorbeeld.Alle.Values.Select(v => new MaatregelAdviseur().Adviseer(v.Casus())).SelectMany(Codeklasse.Onbekend));
        Assert.Empty(Voorbeeldzaken.Alle.Keys.Select(Voorbeeldzaken.Advies).SelectMany(Codeklasse.Onbekend));
    }

    [GeneratedRegex(@"\b\w+code\.\w+")]
    private static partial Regex Constante();

    [GeneratedRegex("""\bLees\((?:\w+(?:\.\w+)*, ){0,2}"([a-z ]+)",""")]
    private static partial Regex Onderwerp();

    [GeneratedRegex("""\b(?:Open|OpenVraag|Trede|Aanname|Vervolgstap|Route|Wegingspunt|Wens)\(\s*"([^"]*)",""")]
    private static partial Regex Uitgeschreven();

    [GeneratedRegex("""(?<![\w$])"([a-z0-9]+(?:-[a-z0-9]+)+)"(?!\))""")]
    private static partial Regex Samengesteld();
}
