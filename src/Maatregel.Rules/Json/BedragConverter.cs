using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatregel.Rules.Json;

/// <summary>Money in euro: a JSON number that is written with two decimals.</summary>
internal sealed class BedragConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var bedrag) ? bedrag : throw new JsonException();

    /// <summary>Adding 0.00 gives a decimal its two places: 1308.5 becomes 1308.50.</summary>
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value + 0.00m);
}
