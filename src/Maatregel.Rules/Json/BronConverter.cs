using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatregel.Rules.Json;

/// <summary>A source as its citation, its JCI and its address. What is read back is no more than that.</summary>
internal sealed class BronConverter : JsonConverter<Bron>
{
    private const int GewoonAdres = 160;

    public override bool CanConvert(Type typeToConvert) => typeof(Bron).IsAssignableFrom(typeToConvert);

    public override Bron Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException();
        using var document = JsonDocument.ParseValue(ref reader);
        return new Bronvermelding(Tekst(document, "aanhaling"u8) ?? throw new JsonException(), Tekst(document, "jci"u8), Tekst(document, "url"u8));
    }

    public override void Write(Utf8JsonWriter writer, Bron value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("aanhaling"u8, value.Aanhaling);
        if (value is Wetsbepaling bepaling) SchrijfPlaats(writer, bepaling);
        else SchrijfPlaats(writer, value);
        writer.WriteEndObject();
    }

    private static string? Tekst(JsonDocument document, ReadOnlySpan<byte> lid) =>
        document.RootElement.TryGetProperty(lid, out var waarde) && waarde.ValueKind == JsonValueKind.String ? waarde.GetString() : null;

    private static void SchrijfPlaats(Utf8JsonWriter writer, Bron bron)
    {
        writer.WriteString("jci"u8, bron.Jci);
        writer.WriteString("url"u8, bron.Url);
    }

    /// <summary>An advice holds some two hundred provisions: their addresses are written without a string for each.</summary>
    private static void SchrijfPlaats(Utf8JsonWriter writer, Wetsbepaling bepaling)
    {
        var url = bepaling.SchrijfUrl(stackalloc char[GewoonAdres]);
        writer.WriteString("jci"u8, url[Bepalingswoorden.Jci]);
        writer.WriteString("url"u8, url);
    }
}
