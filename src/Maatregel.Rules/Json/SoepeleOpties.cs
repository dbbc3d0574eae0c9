using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Maatregel.Rules.Json;

/// <summary>
/// The same contracts with nothing required: for what is left of a document once its faults of form are cut out, so
/// that its meaning can be checked in the same pass.
/// </summary>
internal static class SoepeleOpties
{
    private static readonly JsonSerializerOptions Opties = new(MaatregelJsonContext.Default.Options)
    {
#if NET10_0_OR_GREATER
        RespectNullableAnnotations = false,
        RespectRequiredConstructorParameters = false,
#endif
        TypeInfoResolver = MaatregelJsonContext.Default.WithAddedModifier(NietsVerplicht),
    };

    public static JsonTypeInfo<T> Contract<T>() => (JsonTypeInfo<T>)Opties.GetTypeInfo(typeof(T));

    private static void NietsVerplicht(JsonTypeInfo contract)
    {
        foreach (var lid in contract.Properties) lid.IsRequired = false;
    }
}
