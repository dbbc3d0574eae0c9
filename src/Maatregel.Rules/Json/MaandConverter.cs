using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Maatregel.Rules.Json;

/// <summary>A month as <c>jjjj-mm</c>.</summary>
internal sealed class MaandConverter : JsonConverter<YearMonth>
{
    public override YearMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && YearMonthPattern.Iso.Parse(reader.GetString()!) is { Success: true } maand
            ? maand.Value
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options) =>
        writer.WriteStringValue(YearMonthPattern.Iso.Format(value));
}
