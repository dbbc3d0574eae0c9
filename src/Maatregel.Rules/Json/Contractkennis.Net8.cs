using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Json;

/// <summary>
/// What the contract of a type says about its members. The contracts of .NET 8 know neither null nor the parameters of a
/// constructor, so there the type itself is asked, once.
/// </summary>
internal static class Contractkennis
{
    private static readonly ConcurrentDictionary<Type, Dictionary<string, (bool Verplicht, bool Null, int? Meeste)>> Bekend = new();

    public static Type Elementtype(this JsonTypeInfo contract) => contract.Type.GetElementType() ?? contract.Type.GetGenericArguments()[0];

    public static bool IsVerplicht(this JsonPropertyInfo lid, JsonTypeInfo contract) => lid.IsRequired || Leden(contract)[lid.Name].Verplicht;

    public static int? Meeste(this JsonPropertyInfo lid, JsonTypeInfo contract) => Leden(contract)[lid.Name].Meeste;

    public static bool MagNull(this JsonPropertyInfo lid, JsonTypeInfo contract) =>
        lid.CustomConverter is IWaardeconverter { MagNull: true } || (lid.PropertyType.IsValueType ? Nullable.GetUnderlyingType(lid.PropertyType) is not null : Leden(contract)[lid.Name].Null);

    private static Dictionary<string, (bool Verplicht, bool Null, int? Meeste)> Leden(JsonTypeInfo contract) => Bekend.GetOrAdd(contract.Type, Lees);

    private static Dictionary<string, (bool Verplicht, bool Null, int? Meeste)> Lees(Type type)
    {
        var nullen = new NullabilityInfoContext();
        var verplicht = type.GetConstructors().SelectMany(c => c.GetParameters()).Where(p => !p.HasDefaultValue)
            .Select(p => p.Name!).ToHashSet(StringComparer.Ordinal);
        return type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).ToDictionary(
            p => p.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(p.Name),
            p => (verplicht.Contains(p.Name), nullen.Create(p).WriteState != NullabilityState.NotNull, p.GetCustomAttribute<HoogstensAttribute>()?.Meeste),
            StringComparer.Ordinal);
    }
}
