using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Maatregel.Rules.Json;

/// <summary>Reads and writes an enum as its code, to the letter: no numbers, no other case.</summary>
internal sealed class CodeConverter<T> : JsonConverter<T>, IWaardeconverter
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Codes<T>.Lees(reader.GetString()!, out var waarde)
            ? waarde
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Codes<T>.Code(value));

    public Gebrek? Keur(JsonElement waarde) => Codelijst.Keur(waarde, Codes<T>.Alle, code => Codes<T>.Lees(code, out _));

    public JsonObject Schema() => Codelijst.Schema(Codes<T>.Alle);
}
