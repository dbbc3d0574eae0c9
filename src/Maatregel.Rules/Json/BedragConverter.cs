using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatregel.Rules.Json;

/// <summary>Money in euro of an advice: a JSON number with two decimals. An advice is only written, never read.</summary>
internal sealed class BedragConverter : JsonConverter<decimal?>
{
    public override decimal? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new JsonException();

    /// <summary>Adding 0.00 gives a decimal its two places: 1308.5 becomes 1308.50.</summary>
    public override void Write(Utf8JsonWriter writer, decimal? value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value!.Value + 0.00m);
}
