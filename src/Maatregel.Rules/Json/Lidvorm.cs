using System.Text.Json.Serialization.Metadata;

namespace Maatregel.Rules.Json;

/// <summary>What the form of a member must be.</summary>
internal readonly record struct Lidvorm(JsonPropertyInfo Lid, bool MagNull, bool Verplicht, Lidgrens Grens);
