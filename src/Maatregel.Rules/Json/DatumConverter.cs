using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Maatregel.Rules.Json;

/// <summary>A date as <c>jjjj-mm-dd</c>.</summary>
internal sealed class DatumConverter : JsonConverter<LocalDate>, IWaardeconverter
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && LocalDatePattern.Iso.Parse(reader.GetString()!) is { Success: true } datum
            ? datum.Value
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));

    public Gebrek? Keur(JsonElement waarde) =>
        waarde.ValueKind != JsonValueKind.String ? Gebrek.Type("een datum als \"jjjj-mm-dd\"")
        : JsonTekst.Probeer(waarde) is { } tekst && LocalDatePattern.Iso.Parse(tekst).Success ? null
        : new Gebrek("ongeldige-datum", "Deze datum bestaat niet of staat niet in de vorm jjjj-mm-dd.");

    public JsonObject Schema() => new() { ["type"] = "string", ["format"] = "date" };
}
