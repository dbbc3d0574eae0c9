using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatregel.Rules.NRules.Json;

/// <summary>Writes an enum as its code.</summary>
internal sealed class BeleidscodeConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
