using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Maatregel.Rules.Publicaties.Document;

/// <summary>Writes JSON with Dutch letters as they are: it is data, never part of an HTML page.</summary>
internal static class Jsontekst
{
    public static string Kort(JsonNode knoop) => System.Text.Encoding.UTF8.GetString(Schrijf(knoop, ruim: false));

    public static byte[] Ruim(JsonNode knoop) => Schrijf(knoop, ruim: true);

    private static byte[] Schrijf(JsonNode knoop, bool ruim)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = ruim, NewLine = "\n" })) knoop.WriteTo(writer);
        return json.ToArray();
    }
}
