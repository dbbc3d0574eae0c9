using System.Text.Json;
using System.Text.RegularExpressions;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Register;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Techniek.Documentatie;

/// <summary>The documents are there, are found, lead somewhere, and name only what exists.</summary>
[Trait("soort", "techniek")]
public sealed partial class DocumentenTests
{
    private static readonly string[] Vereist =
    [
        "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "GOVERNANCE.md", "LICENSE", "SECURITY.md", "publiccode.yml",
        "docs/README.md", "docs/architectuur.md", "docs/woordenlijst.md", "docs/beslisschema.md", "docs/regels.md", "docs/verordening-schrijven.md",
        "docs/werkinstructie.md", "docs/beheer.md", "docs/besluiten/README.md", "docs/metingen.md", "docs/no-show.md", "docs/rechtspraak.md",
        "docs/rekenvoorbeelden.md", "docs/sjablonen.md", "docs/toetsverslag.md", "docs/openapi.json",
        "docs/publicatie/README.md", "docs/publicatie/algoritmeregister.json", "docs/publicatie/algoritmeregister.md", "docs/publicatie/ai-verordening.md",
        "docs/publicatie/dpia.md", "docs/publicatie/iama.md", "docs/publicatie/toegankelijkheid.md", "docs/publicatie/zgw.md",
    ];

    [Fact]
    public void Every_document_is_present() => Assert.All(Vereist, d => Assert.True(File.Exists(Path.Combine(Bronmap.Wortel, d)), d));

    /// <summary>A page that no link leads to is lost.</summary>
    [Fact]
    public void Every_page_is_found_by_links_from_the_readme()
    {
        var gevonden = new HashSet<Markdownblad>();
        var teLezen = new Queue<Markdownblad>([Markdownblad.Van("README.md")]);
        while (teLezen.TryDequeue(out var blad))
        {
            if (!gevonden.Add(blad)) continue;
            var doelen = blad.Verwijzingen.Select(blad.Doel).ToHashSet();
            foreach (var doel in Markdownblad.Alle.Where(b => doelen.Contains(b.Pad))) teLezen.Enqueue(doel);
        }

        Assert.Empty(Markdownblad.Alle.Except(gevonden).Select(b => b.Naam));
    }

    [Fact]
    public void Every_link_leads_to_a_file() => Assert.Empty(
        from blad in Markdownblad.Alle
        from verwijzing in blad.Verwijzingen
        where !Path.Exists(blad.Doel(verwijzing))
        select $"{blad.Naam}: {verwijzing}");

    [Fact]
    public void Every_link_to_a_place_leads_to_a_heading() => Assert.Empty(
        from blad in Markdownblad.Alle
        from verwijzing in blad.Verwijzingen
        where verwijzing.Contains('#', StringComparison.Ordinal)
        let doel = Markdownblad.Alle.SingleOrDefault(b => b.Pad == blad.Doel(verwijzing))
        where doel?.Ankers.Contains(verwijzing.Split('#')[1]) != true
        select $"{blad.Naam}: {verwijzing}");

    [Fact]
    public void Every_file_that_is_named_exists() => Assert.Empty(
        from blad in Markdownblad.Alle
        from woord in blad.Codewoorden
        where Bestandsnaam().IsMatch(woord) && !Path.Exists(Path.Combine(Bronmap.Wortel, woord))
        select $"{blad.Naam}: {woord}");

    [Fact]
    public void Every_source_file_that_is_named_exists()
    {
        var bestanden = Directory.EnumerateFiles(Bronmap.Wortel, "*.cs", SearchOption.AllDirectories).Select(b => b.Replace('\\', '/')).ToList();

        Assert.Empty(
            from blad in Markdownblad.Alle
            from woord in blad.Codewoorden
            where Bronbestand().IsMatch(woord) && !bestanden.Exists(b => b.EndsWith("/" + woord, StringComparison.Ordinal))
            select $"{blad.Naam}: {woord}");
    }

    [Fact]
    public void Every_rule_of_law_that_is_named_exists()
    {
        var bestaand = Regelregister.Wet.Select(r => r.Id.Waarde).Concat(Regelboek.Herziening.Select(r => r.Id.Waarde)).Concat(Verplichtingen.Alle.Select(v => v.Code)).Concat(Wetslezingen.Alle.Select(l => l.Bepaling.Code)).ToHashSet();

        Assert.Empty(
            from blad in Markdownblad.Alle
            from woord in blad.Codewoorden
            where Regelnaam().IsMatch(woord) && !bestaand.Contains(woord)
            select $"{blad.Naam}: {woord}");
    }

    /// <summary>An article of which only the content was derived, was not read.</summary>
    [Theory]
    [InlineData("Andere artikelen van de Participatiewet", "pw", "18")]
    [InlineData("IOAW en IOAZ", "ioaw", null)]
    [InlineData("IOAW en IOAZ", "ioaz", null)]
    public void The_review_names_each_article_that_was_read(string rij, string wet, string? eigenRij)
    {
        var genoemd = Bronmap.Lees(Path.Combine(Bronmap.Docs, "toetsverslag.md")).Split('\n').Single(r => r.StartsWith($"| {rij} |", StringComparison.Ordinal)).Split('|')[2].Split(';')[0];

        Assert.Equal(
            Wetslezingen.Alle.Where(l => l.Bepaling.Wet.Code == wet && l.Versie is not null && l.Bepaling.Artikelnummer != eigenRij).Select(l => l.Bepaling.Artikelnummer),
            genoemd.Split(',', StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void Every_function_that_is_named_exists()
    {
        using var openapi = JsonDocument.Parse(Bronmap.Lees(Path.Combine(Bronmap.Docs, "openapi.json")));
        var paden = openapi.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(p => p.Value.EnumerateObject(), (p, functie) => new Regex($"^{functie.Name.ToUpperInvariant()} /v1{Plek().Replace(Regex.Escape(p.Name).Replace(@"\{", "{", StringComparison.Ordinal), "[^/]+")}$"))
            .ToList();

        Assert.NotEmpty(paden);
        Assert.Empty(
            from blad in Markdownblad.Alle
            from code in blad.Codewoorden.Concat(blad.Codeblokken)
            from Match functie in Functie().Matches(code)
            where !paden.Exists(p => p.IsMatch(functie.Value))
            select $"{blad.Naam}: {functie.Value}");
    }

    [GeneratedRegex(@"^(src|tests|docs|voorbeelden|\.ci)(/[\w.-]+)*/?$")]
    private static partial Regex Bestandsnaam();

    [GeneratedRegex(@"^[\w./]+\.cs$")]
    private static partial Regex Bronbestand();

    [GeneratedRegex(@"^(pw|ioaw|ioaz|awb)-[0-9][0-9a-z-]*$")]
    private static partial Regex Regelnaam();

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Plek();

    [GeneratedRegex(@"(GET|POST|PUT|DELETE|PATCH) /v1[\w/.-]*")]
    private static partial Regex Functie();
}
