using System.Text.Json.Serialization;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Register;
using Maatregel.Rules.Uitkomsten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Json;

/// <summary>The JSON of the product, known at build time: no reflection at run time.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
#if NET10_0_OR_GREATER
    // .NET 8 has no such switches. What they refuse, Vormcontrole refuses first, and with a path and a reason.
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
#endif
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters =
    [
        typeof(GetalConverter),
        typeof(DatumConverter),
        typeof(MaandConverter),
        typeof(BreukConverter),
        typeof(RegelIdConverter),
        typeof(VerplichtingConverter),
        typeof(BronConverter),
        typeof(ToelichtingConverter),
        typeof(CodeConverter<Aannamegewicht>),
        typeof(CodeConverter<Geraakt>),
        typeof(CodeConverter<Herkomst>),
        typeof(CodeConverter<Herzieningsuitkomst>),
        typeof(CodeConverter<OverwegingStatus>),
        typeof(CodeConverter<Stap>),
        typeof(CodeConverter<Uitkomst>),
        typeof(CodeConverter<Wie>),
        typeof(CodeConverter<Antwoord>),
        typeof(CodeConverter<DringendeRedenenOordeel>),
        typeof(CodeConverter<GemeenteAandeelSoort>),
        typeof(CodeConverter<Gezinslid>),
        typeof(CodeConverter<Heroverwegingskeuze>),
        typeof(CodeConverter<Herzieningsgrond>),
        typeof(CodeConverter<HoorGrond>),
        typeof(CodeConverter<HoorStatus>),
        typeof(CodeConverter<Kanaal>),
        typeof(CodeConverter<Leefsituatie>),
        typeof(CodeConverter<MaatregelStatus>),
        typeof(CodeConverter<Maatregelvolgorde>),
        typeof(CodeConverter<Mate>),
        typeof(CodeConverter<Nakoming>),
        typeof(CodeConverter<NoShowDoel>),
        typeof(CodeConverter<NoShowOnderdeel>),
        typeof(CodeConverter<OntheffingGrond>),
        typeof(CodeConverter<Opkomst>),
        typeof(CodeConverter<OproepSoort>),
        typeof(CodeConverter<Regeling>),
        typeof(CodeConverter<Verrekening>),
        typeof(CodeConverter<Afzienmoment>),
        typeof(CodeConverter<Benadelingsbegrip>),
        typeof(CodeConverter<Bepalingstatus>),
        typeof(CodeConverter<Bewerking>),
        typeof(CodeConverter<Duurgrootheid>),
        typeof(CodeConverter<Grondslagvoorrang>),
        typeof(CodeConverter<Ingangsmoment>),
        typeof(CodeConverter<Kennis>),
        typeof(CodeConverter<Misdragingssoort>),
        typeof(CodeConverter<Normmoment>),
        typeof(CodeConverter<Persoonsvoorwaarde>),
        typeof(CodeConverter<Zwaartemaat>),
        typeof(CodeConverter<RecidiveAnker>),
        typeof(CodeConverter<RecidiveMaatstaf>),
        typeof(CodeConverter<Tariefdeel>),
        typeof(CodeConverter<Vaststeller>),
    ])]
[JsonSerializable(typeof(Advies))]
[JsonSerializable(typeof(Adviesbericht))]
[JsonSerializable(typeof(Casus))]
[JsonSerializable(typeof(Gemeentekeuzen))]
[JsonSerializable(typeof(Herziening))]
[JsonSerializable(typeof(Herzieningsbericht))]
[JsonSerializable(typeof(Herzieningsverzoek))]
[JsonSerializable(typeof(Proef))]
[JsonSerializable(typeof(Uitkomstentabel))]
[JsonSerializable(typeof(Uitkomstvergelijking))]
[JsonSerializable(typeof(Verordening))]
[JsonSerializable(typeof(Verschilvraag))]
[JsonSerializable(typeof(IReadOnlyList<Regelbeschrijving>))]
internal sealed partial class MaatregelJsonContext : JsonSerializerContext;
