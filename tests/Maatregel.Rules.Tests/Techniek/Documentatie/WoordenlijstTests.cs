using System.Text.Json;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Techniek.Documentatie;

/// <summary>Whoever meets a word of the contract or a public code finds it in docs/woordenlijst.md.</summary>
[Trait("soort", "techniek")]
public sealed class WoordenlijstTests
{
    private static readonly string[] Contract = ["Casus", "Advies", "Herzieningsverzoek", "Herziening"];

    private static readonly HashSet<string> Woorden = [.. Markdownblad.Van("docs/woordenlijst.md").Codewoorden];

    [Fact]
    public void Every_member_of_the_contract_is_in_the_glossary()
    {
        using var openapi = JsonDocument.Parse(Bronmap.Lees(Path.Combine(Bronmap.Docs, "openapi.json")));
        var schemas = openapi.RootElement.GetProperty("components").GetProperty("schemas");
        var leden = new SortedSet<string>(StringComparer.Ordinal);
        var gezien = new HashSet<string>();
        foreach (var naam in Contract) Verzamel(schemas.GetProperty(naam), schemas, gezien, leden);

        Assert.Contains("uitTeBetalen", leden);
        Assert.Empty(leden.Except(Woorden));
    }

    [Fact]
    public void Every_code_of_a_case_an_advice_or_a_document_is_in_the_glossary()
    {
        var codes = typeof(MaatregelAdviseur).Assembly.GetTypes().Where(t => t.IsEnum && (t.IsPublic || t.Namespace == typeof(Rules.Verordeningen.Verordening).Namespace))
            .SelectMany(t => (IEnumerable<string>)typeof(Codes<>).MakeGenericType(t).GetProperty("Alle")!.GetValue(null)!).ToHashSet();

        Assert.Contains("geen-maatregel", codes);
        Assert.Empty(codes.Except(Woorden).Order());
    }

    [Fact]
    public void Every_duty_is_in_the_glossary() => Assert.Empty(Verplichtingen.Alle.Select(v => v.Code).Except(Woorden));

    private static void Verzamel(JsonElement schema, JsonElement schemas, HashSet<string> gezien, SortedSet<string> leden)
    {
        if (schema.ValueKind == JsonValueKind.Array)
        {
            foreach (var deel in schema.EnumerateArray()) Verzamel(deel, schemas, gezien, leden);
        }

        if (schema.ValueKind != JsonValueKind.Object) return;
        foreach (var lid in schema.EnumerateObject())
        {
            if (lid.Name == "properties") leden.UnionWith(lid.Value.EnumerateObject().Select(p => p.Name));
            if (lid.Name == "$ref" && lid.Value.GetString()!.Split('/')[^1] is var naam && gezien.Add(naam)) Verzamel(schemas.GetProperty(naam), schemas, gezien, leden);
            Verzamel(lid.Value, schemas, gezien, leden);
        }
    }
}
