using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Maatregel.Rules.Json;

/// <summary>A part of what comes out, for the serializer of somebody else.</summary>
internal sealed class Vormconverter<T> : JsonConverter<T>
{
    /// <summary>What a later version adds is passed over.</summary>
    private static readonly JsonTypeInfo<T> Gelezen = (JsonTypeInfo<T>)new JsonSerializerOptions(MaatregelJsonContext.Default.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        TypeInfoResolver = MaatregelJsonContext.Default,
    }.GetTypeInfo(typeof(T));

    private static readonly JsonTypeInfo<T> Geschreven = (JsonTypeInfo<T>)MaatregelJson.Opties.GetTypeInfo(typeof(T));

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonSerializer.Deserialize(ref reader, Gelezen);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, Geschreven);
}
