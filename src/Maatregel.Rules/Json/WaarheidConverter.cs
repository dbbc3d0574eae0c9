using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Json;

/// <summary>Een antwoord dat als <c>true</c> of <c>false</c> wordt geschreven; <c>null</c> is niet bekend.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WaarheidConverter : JsonConverter<Antwoord>, IWaardeconverter
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Antwoord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => Antwoord.Ja,
        JsonTokenType.False => Antwoord.Nee,
        JsonTokenType.Null => Antwoord.Onbekend,
        _ => throw new JsonException(),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Antwoord value, JsonSerializerOptions options)
    {
        if (value == Antwoord.Onbekend) writer.WriteNullValue();
        else writer.WriteBooleanValue(value == Antwoord.Ja);
    }

    bool IWaardeconverter.MagNull => true;

    Gebrek? IWaardeconverter.Keur(JsonElement waarde) => Basiswaarden.Keur(waarde, typeof(bool));

    JsonObject IWaardeconverter.Schema() => new() { ["type"] = "boolean" };
}
