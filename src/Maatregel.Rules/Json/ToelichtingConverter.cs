using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Json;

/// <summary>Een uitleg als haar tekst. Wat wordt teruggelezen, heeft geen feiten los van de tekst.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ToelichtingConverter : JsonConverter<Toelichting>
{
    /// <inheritdoc/>
    public override Toelichting Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var tekst = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException();
        var toelichting = new Toelichting(tekst.Length, formattedCount: 0);
        toelichting.AppendLiteral(tekst);
        return toelichting;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Toelichting value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Tekst);
}
