using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Maatregel.Rules.Json;

/// <summary>Een dag als <c>jjjj-mm-dd</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DatumConverter : JsonConverter<LocalDate>, IWaardeconverter
{
    /// <inheritdoc/>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && LocalDatePattern.Iso.Parse(reader.GetString()!) is { Success: true } datum
            ? datum.Value
            : throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));

    Gebrek? IWaardeconverter.Keur(JsonElement waarde) =>
        waarde.ValueKind != JsonValueKind.String ? Gebrek.Type("een datum als \"jjjj-mm-dd\"")
        : JsonTekst.Probeer(waarde) is { } tekst && LocalDatePattern.Iso.Parse(tekst).Success ? null
        : new Gebrek("ongeldige-datum", "Deze datum bestaat niet of staat niet in de vorm jjjj-mm-dd.");

    JsonObject IWaardeconverter.Schema() => new() { ["type"] = "string", ["format"] = "date" };
}
