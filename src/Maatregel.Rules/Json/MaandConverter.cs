using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Maatregel.Rules.Json;

/// <summary>Een maand als <c>jjjj-mm</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MaandConverter : JsonConverter<YearMonth>, IWaardeconverter
{
    /// <inheritdoc/>
    public override YearMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && YearMonthPattern.Iso.Parse(reader.GetString()!) is { Success: true } maand
            ? maand.Value
            : throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options) =>
        writer.WriteStringValue(YearMonthPattern.Iso.Format(value));

    Gebrek? IWaardeconverter.Keur(JsonElement waarde) =>
        waarde.ValueKind != JsonValueKind.String ? Gebrek.Type("een maand als \"jjjj-mm\"")
        : JsonTekst.Probeer(waarde) is { } tekst && YearMonthPattern.Iso.Parse(tekst).Success ? null
        : new Gebrek("ongeldige-maand", "Deze maand bestaat niet of staat niet in de vorm jjjj-mm.");

    JsonObject IWaardeconverter.Schema() => new() { ["type"] = "string", ["pattern"] = "^[0-9]{4}-(0[1-9]|1[0-2])$" };
}
