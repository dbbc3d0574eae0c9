using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Json;

/// <summary>
/// What goes in, for the serializer of somebody else: read as strictly as by our own reader. All faults are in one
/// <see cref="JsonException"/>, which a host answers with a 400, and as a list in its inner exception.
/// </summary>
/// <param name="lees">The reader.</param>
/// <param name="weiger">The exception that holds the faults.</param>
internal sealed class Invoerconverter<T>(Func<ReadOnlyMemory<byte>, Leesresultaat<T>> lees, Func<IReadOnlyList<Fout>, MaatregelException> weiger) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var gelezen = lees(Bytes(ref reader));
        if (gelezen.IsGeldig) return gelezen.Waarde;
        var fout = weiger(gelezen.Fouten);
        throw new JsonException(fout.Message, fout);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, MaatregelJsonContext.Default.Options.GetTypeInfo(typeof(T)));

    private static byte[] Bytes(ref Utf8JsonReader reader)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            return Encoding.UTF8.GetBytes(document.RootElement.GetRawText());
        }
        catch (InvalidOperationException fout)
        {
            throw new JsonException(JsonOpening.GeenUtf8, fout);
        }
    }
}
