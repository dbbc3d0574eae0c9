using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatregel.Rules.Json;

/// <summary>Maanden als een lijst van <c>jjjj-mm</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MaandenConverter : JsonConverter<IReadOnlyList<YearMonth>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<YearMonth> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, MaatregelJsonContext.Default.IReadOnlyListYearMonth)!;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<YearMonth> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, MaatregelJsonContext.Default.IReadOnlyListYearMonth);
}
