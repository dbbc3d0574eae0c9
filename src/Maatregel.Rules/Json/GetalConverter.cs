using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Maatregel.Rules.Json;

/// <summary>A decimal number, written without trailing zeros so that equal numbers have equal bytes.</summary>
internal sealed class GetalConverter : JsonConverter<decimal>, IWaardeconverter
{
    /// <summary>More characters than this can not be a percentage or an amount; a decimal would round them silently.</summary>
    private const int LangsteGetal = 20;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var getal) ? getal : throw new JsonException();

    /// <summary>Dividing by a one with 28 places strips the trailing zeros of a decimal.</summary>
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value / 1.0000000000000000000000000000m);

    public Gebrek? Keur(JsonElement waarde) => waarde.ValueKind switch
    {
        JsonValueKind.Number => waarde.GetRawText().Length <= LangsteGetal && waarde.TryGetDecimal(out _) ? null : Gebrek.Bereik,
        JsonValueKind.String => Gebrek.GetalAlsTekst,
        _ => Gebrek.Type("een getal"),
    };

    public JsonObject Schema() => new() { ["type"] = "number" };
}
