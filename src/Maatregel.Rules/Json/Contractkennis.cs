using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Json;

/// <summary>What the contract of a type says about its members.</summary>
internal static class Contractkennis
{
    public static Type Elementtype(this JsonTypeInfo contract) => contract.ElementType!;

    public static bool IsVerplicht(this JsonPropertyInfo lid, JsonTypeInfo _) => lid.IsRequired;

    public static int? Meeste(this JsonPropertyInfo lid, JsonTypeInfo _) =>
        lid.AttributeProvider?.GetCustomAttributes(typeof(HoogstensAttribute), inherit: false) is [HoogstensAttribute grens] ? grens.Meeste : null;

    public static bool MagNull(this JsonPropertyInfo lid, JsonTypeInfo _) =>
        lid.CustomConverter is IWaardeconverter { MagNull: true } || (lid.PropertyType.IsValueType ? Nullable.GetUnderlyingType(lid.PropertyType) is not null : lid.IsSetNullable);
}
