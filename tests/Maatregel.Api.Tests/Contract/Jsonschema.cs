using System.Text.Json.Nodes;
using Json.Schema;

namespace Maatregel.Api.Tests.Contract;

/// <summary>Makes a JSON Schema of a schema of OpenAPI 3.0, which has a word of its own for what may be null.</summary>
internal sealed class Jsonschema(JsonObject componenten)
{
    private readonly JsonObject _gedeeld = new(componenten.Select(s => KeyValuePair.Create(s.Key, (JsonNode?)Vertaal(s.Value!.AsObject()))));

    public JsonSchema Van(JsonObject schema)
    {
        var vertaald = Vertaal(schema);
        vertaald["$defs"] = _gedeeld.DeepClone();
        return JsonSchema.FromText(vertaald.ToJsonString());
    }

    private static JsonObject Vertaal(JsonObject schema)
    {
        var vertaald = new JsonObject(schema.Where(d => d.Key is not ("nullable" or "example" or "examples")).Select(d => KeyValuePair.Create(d.Key, Deel(d.Key, d.Value))));
        if (schema["nullable"]?.GetValue<bool>() != true) return vertaald;
        if (vertaald["type"] is { } type) vertaald["type"] = new JsonArray(type.DeepClone(), "null");
        if (vertaald["enum"] is JsonArray waarden && waarden.All(w => w is not null)) waarden.Add(null);
        return vertaald;
    }

    private static JsonNode? Deel(string naam, JsonNode? waarde) => (naam, waarde) switch
    {
        ("$ref", not null) => waarde.GetValue<string>().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal),
        ("properties", JsonObject leden) => new JsonObject(leden.Select(l => KeyValuePair.Create(l.Key, (JsonNode?)Vertaal(l.Value!.AsObject())))),
        ("allOf" or "anyOf" or "oneOf", JsonArray delen) => new JsonArray([.. delen.Select(d => Vertaal(d!.AsObject()))]),
        ("items" or "additionalProperties", JsonObject dieper) => Vertaal(dieper),
        _ => waarde?.DeepClone(),
    };
}
