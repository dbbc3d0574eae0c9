using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Maatregel.Rules.Json;

/// <summary>A duty as its code.</summary>
internal sealed class VerplichtingConverter : JsonConverter<Verplichting>, IWaardeconverter
{
    private static readonly string[] AlleCodes = [.. Verplichtingen.Alle.Select(v => v.Code)];

    public override Verplichting Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Verplichting.Zoek(reader.GetString()!) is { } verplichting
            ? verplichting
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Verplichting value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Code);

    public Gebrek? Keur(JsonElement waarde) => Codelijst.Keur(waarde, AlleCodes, code => Verplichting.Zoek(code) is not null);

    public JsonObject Schema() => Codelijst.Schema(AlleCodes);
}
