using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Maatregel.Api.Tests.Contract;

/// <summary>What docs/openapi.json promises of the answers.</summary>
internal sealed class Interfacecontract
{
    private static readonly Lazy<Interfacecontract> Bestand = new(() => new(JsonNode.Parse(File.ReadAllText(Bron.Pad("docs/openapi.json")))!.AsObject()));

    private readonly JsonObject _paden;
    private readonly Jsonschema _schemas;
    private readonly ConcurrentDictionary<JsonObject, JsonSchema> _gelezen = new();

    private Interfacecontract(JsonObject document)
    {
        _paden = document["paths"]!.AsObject();
        _schemas = new Jsonschema(document["components"]!["schemas"]!.AsObject());
    }

    public static Interfacecontract Gepubliceerd => Bestand.Value;

    /// <summary>In what an answer differs from its description; nothing when the function is not described.</summary>
    public IEnumerable<string> Afwijkingen(HttpRequestMessage verzoek, HttpResponseMessage antwoord, byte[] inhoud)
    {
        var methode = verzoek.Method == HttpMethod.Head ? "get" : verzoek.Method.Method.ToLowerInvariant();
        if (Functie(verzoek.RequestUri!.AbsolutePath)?[methode]?["responses"] is not JsonObject antwoorden) return [];
        return antwoorden[((int)antwoord.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture)] is JsonObject beschreven
            ? Koppen(beschreven, antwoord).Concat(verzoek.Method == HttpMethod.Head ? [] : Inhoud(beschreven, antwoord, inhoud))
            : [$"status {(int)antwoord.StatusCode} is niet beschreven"];
    }

    private JsonObject? Functie(string adres)
    {
        if (!adres.StartsWith("/v1", StringComparison.Ordinal)) return null;
        var delen = adres[3..].Split('/');
        return _paden.Where(p => Past(p.Key.Split('/'), delen)).OrderBy(p => p.Key.Contains('{', StringComparison.Ordinal)).FirstOrDefault().Value?.AsObject();
    }

    private static bool Past(string[] sjabloon, string[] delen) =>
        sjabloon.Length == delen.Length && sjabloon.Zip(delen).All(d => d.First == d.Second || (d.First.StartsWith('{') && d.Second.Length > 0));

    private static IEnumerable<string> Koppen(JsonObject beschreven, HttpResponseMessage antwoord) =>
        (beschreven["headers"] as JsonObject ?? []).Where(k => k.Value!["required"]?.GetValue<bool>() == true)
            .Where(k => !antwoord.Headers.Contains(k.Key) && !antwoord.Content.Headers.Contains(k.Key))
            .Select(k => $"de kop {k.Key} ontbreekt");

    private IEnumerable<string> Inhoud(JsonObject beschreven, HttpResponseMessage antwoord, byte[] inhoud)
    {
        var type = antwoord.Content.Headers.ContentType?.MediaType ?? "";
        if (beschreven["content"]?[type] is not JsonObject vorm) return [$"de vorm {type} is niet beschreven"];
        if (vorm["schema"] is not JsonObject schema || !type.EndsWith("json", StringComparison.Ordinal)) return [];
        var regels = type == "application/x-ndjson" ? Encoding.UTF8.GetString(inhoud).Split('\n', StringSplitOptions.RemoveEmptyEntries) : [Encoding.UTF8.GetString(inhoud)];
        return regels.SelectMany(r => Keur(_gelezen.GetOrAdd(schema, _schemas.Van), r));
    }

    private static IEnumerable<string> Keur(JsonSchema schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        var uitslag = schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return uitslag.IsValid ? [] : (uitslag.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(f => $"{d.InstanceLocation}: {f.Key} {f.Value}")).Take(20);
    }
}
