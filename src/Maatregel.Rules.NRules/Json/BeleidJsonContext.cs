using System.Text.Json.Serialization;
using Maatregel.Rules.NRules.Beleid;

namespace Maatregel.Rules.NRules.Json;

/// <summary>The JSON of a report on policy, known at build time.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Beleidsverslag))]
internal sealed partial class BeleidJsonContext : JsonSerializerContext;
