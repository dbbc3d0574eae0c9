using System.Text.Json;
using System.Text.Json.Serialization;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Json;

/// <summary>An explanation as its text. An advice is only written, never read.</summary>
internal sealed class ToelichtingConverter : JsonConverter<Toelichting>
{
    public override Toelichting Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Toelichting value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Tekst);
}
