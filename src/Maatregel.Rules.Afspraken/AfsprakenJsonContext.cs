using System.Text.Json.Serialization;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Afspraken.Cijfers;
using Maatregel.Rules.Afspraken.Inlezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;

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
        typeof(BronConverter),
        typeof(ToelichtingConverter),
        typeof(CodeConverter<Aannamegewicht>),
        typeof(CodeConverter<Antwoord>),
        typeof(CodeConverter<Doeloordeel>),
        typeof(CodeConverter<Geraakt>),
        typeof(CodeConverter<HoorStatus>),
        typeof(CodeConverter<Kennis>),
        typeof(CodeConverter<NoShowDoel>),
        typeof(CodeConverter<NoShowKenmerk>),
        typeof(CodeConverter<NoShowOnderdeel>),
        typeof(CodeConverter<NoShowReden>),
        typeof(CodeConverter<NoShowStap>),
        typeof(CodeConverter<Regeling>),
        typeof(CodeConverter<Verloopsoort>),
    ])]
[JsonSerializable(typeof(IReadOnlyList<Afspraakrij>))]
[JsonSerializable(typeof(NoShowStapantwoord))]
[JsonSerializable(typeof(NoShowStapvraag))]
[JsonSerializable(typeof(NoShowUitslag))]
internal sealed partial class AfsprakenJsonContext : JsonSerializerContext;
