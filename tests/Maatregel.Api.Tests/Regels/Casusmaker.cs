using System.Globalization;
using System.Text.Json.Nodes;

namespace Maatregel.Api.Tests.Regels;

/// <summary>Makes cases that the published schema allows, from a case and chance; most of them are cases that somebody might have.</summary>
internal sealed class Casusmaker(int zaad)
{
    private static readonly JsonObject Schema = JsonNode.Parse(File.ReadAllText(Bron.Pad("docs/schemas/casus.schema.json")))!.AsObject();

    private static readonly Dictionary<string, string[]> Waarden = new(StringComparer.Ordinal)
    {
        ["gemeente"] = ["GM1916", "GM0626", "GM0629", "GM0344"],
        ["keuze"] = ["pw-18-4-h", "vo-9-2", "pw-9-1-b-participatievoorziening"],
        ["regel"] = ["pw-18-5", "pw-18-6", "pw-18-7", "pw-18-2", "vo-10-1-b", "ioaw-20-2", "ioaz-20-1"],
        ["grondslag"] = ["pw-18-4-h", "vo-9-2"],
        ["bepaling"] = ["vo-10a", "vo-10-1-b"],
        ["ecli"] = ["ECLI:NL:CRVB:2020:2767"],
    };

    private readonly Random _dobbelsteen = new(zaad);

    /// <summary>The case with some members drawn anew.</summary>
    public JsonObject Verander(JsonObject casus)
    {
        var kopie = casus.DeepClone().AsObject();
        for (var keer = _dobbelsteen.Next(1, 6); keer > 0; keer--) Verander(kopie, Schema);
        return kopie;
    }

    private void Verander(JsonObject knoop, JsonObject schema)
    {
        var leden = schema["properties"]!.AsObject();
        var (naam, lid) = leden.ElementAt(_dobbelsteen.Next(leden.Count));
        var vorm = lid!.AsObject();
        if (knoop[naam] is JsonObject dieper && vorm["properties"] is not null && _dobbelsteen.Next(5) > 0) Verander(dieper, vorm);
        else if (knoop[naam] is JsonArray { Count: > 0 } lijst && vorm["items"]!["properties"] is not null && _dobbelsteen.Next(5) > 0) Verander(lijst[_dobbelsteen.Next(lijst.Count)]!.AsObject(), vorm["items"]!.AsObject());
        else knoop[naam] = Maak(naam, vorm);
    }

    private JsonNode? Maak(string naam, JsonObject schema)
    {
        var type = schema["type"];
        if (type is JsonArray soorten)
        {
            if (_dobbelsteen.Next(8) == 0) return null;
            type = soorten[0];
        }

        if (schema["enum"] is JsonArray codes) return Kies(codes.Where(c => c is not null))!.DeepClone();
        return type?.GetValue<string>() switch
        {
            "object" => Object(schema),
            "array" => new JsonArray([.. Enumerable.Range(0, _dobbelsteen.Next(schema["minItems"] is null ? 0 : 1, 4)).Select(_ => Maak(naam, schema["items"]!.AsObject()))]),
            "boolean" => _dobbelsteen.Next(2) == 0,
            "integer" => _dobbelsteen.Next(schema["minimum"]?.GetValue<int>() ?? 0, 1 + Math.Min(schema["maximum"]?.GetValue<int>() ?? 4, 6)),
            "number" => naam.Contains("ercentage", StringComparison.Ordinal) ? Kies([0, 10, 20, 30, 50, 75, 99.99m, 100]) : _dobbelsteen.Next(1, 250_000) / 100m,
            _ => Tekst(naam, schema),
        };
    }

    private JsonObject Object(JsonObject schema)
    {
        var verplicht = (schema["required"]?.AsArray() ?? []).Select(v => v!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        return new(schema["properties"]!.AsObject()
            .Where(l => verplicht.Contains(l.Key) || _dobbelsteen.Next(3) > 0)
            .Select(l => KeyValuePair.Create(l.Key, Maak(l.Key, l.Value!.AsObject())))
            .ToArray());
    }

    private string Tekst(string naam, JsonObject schema)
    {
        if (Waarden.TryGetValue(naam, out var waarden)) return Kies(waarden);
        var dag = new DateOnly(2024, 1, 1).AddDays(_dobbelsteen.Next(-500, 300));
        return schema["format"]?.GetValue<string>() == "date" ? dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : schema["pattern"] is not null && naam.Contains("aand", StringComparison.Ordinal) ? dag.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : $"{naam} {_dobbelsteen.Next(10_000)}";
    }

    private TWaarde Kies<TWaarde>(IEnumerable<TWaarde> waarden)
    {
        var lijst = waarden.ToList();
        return lijst[_dobbelsteen.Next(lijst.Count)];
    }
}
