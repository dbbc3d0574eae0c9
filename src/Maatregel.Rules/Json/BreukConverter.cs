using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Maatregel.Rules.Json;

/// <summary>An exact fraction as <c>"1/3"</c>.</summary>
internal sealed class BreukConverter : JsonConverter<Breuk>, IWaardeconverter
{
    /// <summary>Sums of fractions this small stay exact.</summary>
    private const int Grootste = 100;

    public override Breuk Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Breuk.TryParse(reader.GetString(), out var breuk) ? breuk : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Breuk value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    public Gebrek? Keur(JsonElement waarde) =>
        waarde.ValueKind != JsonValueKind.String ? Gebrek.Type("een breuk als \"1/3\"")
        : Breuk.TryParse(JsonTekst.Probeer(waarde), out var breuk) && breuk.Teller <= Grootste && breuk.Noemer <= Grootste ? null
        : new Gebrek("ongeldige-breuk", $"Dit is geen breuk van twee hele getallen tot en met {Grootste}, zoals 1/3.");

    public JsonObject Schema() => new() { ["type"] = "string", ["pattern"] = "^[0-9]{1,3}(/[0-9]{1,3})?$" };
}
