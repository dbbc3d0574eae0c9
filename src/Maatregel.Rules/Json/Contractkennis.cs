using System.Text.Json.Serialization.Metadata;

namespace Maatregel.Rules.Json;

/// <summary>What the contract of a type says about its members.</summary>
internal static class Contractkennis
{
    public static Type Elementtype(this JsonTypeInfo contract) => contract.ElementType!;

    public static bool IsVerplicht(this JsonPropertyInfo lid, JsonTypeInfo _) => lid.IsRequired;

    public static bool MagNull(this JsonPropertyInfo lid, JsonTypeInfo _) =>
        lid.PropertyType.IsValueType ? Nullable.GetUnderlyingType(lid.PropertyType) is not null : lid.IsSetNullable;
}
