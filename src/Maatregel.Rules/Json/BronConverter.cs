using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatregel.Rules.Json;

/// <summary>A source as its citation, its JCI and its address. An advice is only written, never read.</summary>
internal sealed class BronConverter : JsonConverter<Bron>
{
    public override bool CanConvert(Type typeToConvert) => typeof(Bron).IsAssignableFrom(typeToConvert);

    public override Bron Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Bron value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("aanhaling"u8, value.Aanhaling);
        writer.WriteString("jci"u8, value.Jci);
        writer.WriteString("url"u8, value.Url);
        writer.WriteEndObject();
    }
}
