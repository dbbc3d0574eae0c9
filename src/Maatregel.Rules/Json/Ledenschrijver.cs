using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Maatregel.Rules.Json;

/// <summary>Writes an object member by member, so that one that is not asked for is not made either.</summary>
internal static class Ledenschrijver
{
    public static Utf8JsonWriter Writer(IBufferWriter<byte> uitvoer) => new(uitvoer, new JsonWriterOptions { Encoder = MaatregelJson.Opties.Encoder });

    /// <summary>Writes these members into an object that is already open.</summary>
    public static void Schrijf(Utf8JsonWriter writer, object waarde, IEnumerable<JsonPropertyInfo> leden)
    {
        foreach (var lid in leden) Schrijf(writer, waarde, lid);
    }

    public static void Schrijf(Utf8JsonWriter writer, object waarde, JsonPropertyInfo lid)
    {
        writer.WritePropertyName(lid.Name);
        JsonSerializer.Serialize(writer, lid.Get!(waarde), lid.Options.GetTypeInfo(lid.PropertyType));
    }
}
