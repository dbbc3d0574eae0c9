using System.Buffers;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Json;

/// <summary>
/// The part of an advice that is its decision: what its fingerprint is taken of. Without the case or the request, which has a
/// fingerprint of its own, and without the texts, which a municipality may word anew. It is what is written of an advice up to the texts, to the byte.
/// </summary>
internal static class CanoniekAdvies
{
    private static readonly IReadOnlyList<JsonPropertyInfo> Herzieningsleden = Kern(MaatregelJson.Herziening);

    public static IReadOnlyList<JsonPropertyInfo> Adviesleden { get; } = Kern(MaatregelJson.Advies);

    public static string Afdruk(Advies advies) => Afdruk(advies, Adviesleden);

    public static string Afdruk(Herziening herziening) => Afdruk(herziening, Herzieningsleden);

    private static string Afdruk(object advies, IReadOnlyList<JsonPropertyInfo> leden)
    {
        var bytes = new ArrayBufferWriter<byte>(64 * 1024);
        using var writer = Ledenschrijver.Writer(bytes);
        writer.WriteStartObject();
        Ledenschrijver.Schrijf(writer, advies, leden);
        writer.WriteEndObject();
        writer.Flush();
        return Vingerafdruk.Van(bytes.WrittenSpan);
    }

    private static IReadOnlyList<JsonPropertyInfo> Kern(JsonTypeInfo contract) => [.. contract.Properties.Where(l => l.PropertyType != typeof(Teksten) && l.PropertyType != typeof(Verantwoording))];
}
