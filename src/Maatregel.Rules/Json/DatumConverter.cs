using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Maatregel.Rules.Json;

/// <summary>A date as <c>jjjj-mm-dd</c>.</summary>
internal sealed class DatumConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && LocalDatePattern.Iso.Parse(reader.GetString()!) is { Success: true } datum
            ? datum.Value
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
