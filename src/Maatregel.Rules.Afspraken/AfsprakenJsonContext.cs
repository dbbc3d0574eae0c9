using System.Text.Json.Serialization;
using Maatregel.Rules.Afspraken.Cijfers;
using Maatregel.Rules.Afspraken.Inlezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Afspraken;

/// <summary>The JSON of appointments and figures, known at build time: no reflection at run time.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
#if NET10_0_OR_GREATER
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
#endif
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters =
    [
        typeof(GetalConverter),
        typeof(DatumConverter),
        typeof(CodeConverter<Doeloordeel>),
        typeof(CodeConverter<NoShowKenmerk>),
        typeof(CodeConverter<NoShowOnderdeel>),
        typeof(CodeConverter<NoShowReden>),
    ])]
[JsonSerializable(typeof(IReadOnlyList<Afspraakregel>))]
[JsonSerializable(typeof(NoShowUitslag))]
internal sealed partial class AfsprakenJsonContext : JsonSerializerContext;
