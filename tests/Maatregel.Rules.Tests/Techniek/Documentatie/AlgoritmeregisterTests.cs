using System.Text.Json;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Techniek.Documentatie;

/// <summary>The draft for the Algoritmeregister fits its publication standard 1.0: fields, lengths and values.</summary>
[Trait("soort", "techniek")]
public sealed class AlgoritmeregisterTests
{
    private static readonly Dictionary<string, int> LangsteTekst = new()
    {
        ["name"] = 100,
        ["description_short"] = 350,
        ["organization"] = 100,
        ["begin_date"] = 7,
        ["end_date"] = 7,
        ["contact_email"] = 500,
        ["website"] = 500,
        ["url"] = 500,
        ["goal"] = 2500,
        ["proportionality"] = 2500,
        ["human_intervention"] = 2500,
        ["risks"] = 2500,
        ["lawful_basis"] = 2500,
        ["process_index_url"] = 500,
        ["impacttoetsen"] = 2500,
        ["source_data"] = 2500,
        ["methods_and_models"] = 5000,
        ["provider"] = 200,
        ["publiccode"] = 500,
        ["source_id"] = 100,
        ["tags"] = 2500,
    };

    private static readonly Dictionary<string, string[]> Keuzen = new()
    {
        ["status"] = ["In ontwikkeling", "In gebruik", "Buiten gebruik"],
        ["publication_category"] = ["Hoog-risico AI-systeem", "Impactvolle algoritmes", "Overige algoritmes"],
        ["lang"] = ["nld"],
        ["standard_version"] = ["1.0"],
    };

    private static readonly string[] Themas =
    [
        "Organisatie en bedrijfsvoering", "Cultuur en recreatie", "Economie", "Overheidsfinanciën", "Wonen", "Internationaal", "Migratie en integratie",
        "Natuur en milieu", "Onderwijs en wetenschap", "Openbare orde en veiligheid", "Recht", "Ruimte en infrastructuur", "Sociale zekerheid", "Verkeer",
        "Werk", "Zorg en gezondheid",
    ];

    private static readonly string[] Verplicht = ["name", "description_short", "organization", "status", "contact_email", "publication_category", "lang"];

    private static readonly Dictionary<string, JsonElement> Registratie =
        JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Bronmap.Lees(Path.Combine(Bronmap.Docs, "publicatie", "algoritmeregister.json")))!;

    [Fact]
    public void Every_field_is_one_of_the_standard() =>
        Assert.Empty(Registratie.Keys.Except([.. LangsteTekst.Keys, .. Keuzen.Keys, "category", "lawful_basis_grouping"]));

    [Fact]
    public void Every_mandatory_field_is_filled_in() =>
        Assert.All(Verplicht, v => Assert.False(string.IsNullOrWhiteSpace(Registratie[v].GetString()), v));

    [Fact]
    public void No_text_is_longer_than_its_field() => Assert.Empty(
        from veld in Registratie
        where LangsteTekst.ContainsKey(veld.Key)
        let tekst = veld.Value.GetString()!
        where tekst.Length > LangsteTekst[veld.Key]
        select $"{veld.Key}: {tekst.Length}");

    [Fact]
    public void Every_choice_is_one_of_the_list()
    {
        Assert.All(Keuzen, keuze => Assert.Contains(Registratie[keuze.Key].GetString(), keuze.Value));
        var themas = Registratie["category"].EnumerateArray().Select(t => t.GetString()!).ToList();
        Assert.InRange(themas.Count, 1, 3);
        Assert.Subset(Themas.ToHashSet(), themas.ToHashSet());
    }

    [Fact]
    public void Every_law_is_named_and_linked() => Assert.All(Registratie["lawful_basis_grouping"].EnumerateArray(), wet =>
    {
        Assert.InRange(wet.GetProperty("title").GetString()!.Length, 1, 100);
        Assert.InRange(wet.GetProperty("link").GetString()!.Length, 1, 500);
        Assert.StartsWith("https://wetten.overheid.nl/", wet.GetProperty("link").GetString(), StringComparison.Ordinal);
    });

    [Fact]
    public void The_page_equals_the_registration() => Bronmap.Vergelijk("publicatie/algoritmeregister.md", Algoritmeregisterpagina.Tekst(Registratie, LangsteTekst));
}
