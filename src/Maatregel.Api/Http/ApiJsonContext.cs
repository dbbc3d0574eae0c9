using System.Text.Json.Serialization;

namespace Maatregel.Api.Http;

/// <summary>The JSON of the host itself, known at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Probleem))]
internal sealed partial class ApiJsonContext : JsonSerializerContext;
