using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatregel.Rules.Json;

/// <summary>Houdt de feiten van een persoon uit wat een serializer van een advies schrijft.</summary>
/// <typeparam name="T">Wat niet wordt geschreven.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NietGeschreven<T> : JsonConverter<T>
    where T : class
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteNullValue();
}
