using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Maatregel.Rules.Json;

/// <summary>The id of a rule as a string.</summary>
internal sealed class RegelIdConverter : JsonConverter<RegelId>, IWaardeconverter
{
    public override RegelId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? new RegelId(reader.GetString()!) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, RegelId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Waarde);

    public Gebrek? Keur(JsonElement waarde) => Basiswaarden.Keur(waarde, typeof(string));

    public JsonObject Schema() => new() { ["type"] = "string" };
}
