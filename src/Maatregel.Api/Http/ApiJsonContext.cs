using System.Text.Json;
using System.Text.Json.Serialization;
using Maatregel.Api.Endpoints;
using Maatregel.Api.Endpoints.Concepten;

namespace Maatregel.Api.Http;

/// <summary>The JSON of the host itself, known at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Probleem))]
[JsonSerializable(typeof(IReadOnlyList<VerordeningKop>))]
[JsonSerializable(typeof(Controleuitslag))]
[JsonSerializable(typeof(Conceptuitslag))]
[JsonSerializable(typeof(Verschiluitslag))]
[JsonSerializable(typeof(Stand))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class ApiJsonContext : JsonSerializerContext;
