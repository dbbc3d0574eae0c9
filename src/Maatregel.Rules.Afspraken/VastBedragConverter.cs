using System.Text.Json;
using System.Text.Json.Serialization;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Afspraken;

/// <summary>Money in euro that is always there: see <see cref="BedragConverter"/>.</summary>
internal sealed class VastBedragConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new JsonException();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value + 0.00m);
}
