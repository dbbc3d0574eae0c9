using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Json;

/// <summary>
/// The part of an advice that is its decision: what its fingerprint is taken of. Without the case, which has a fingerprint
/// of its own, and without the texts, which a municipality may word anew.
/// </summary>
internal static class CanoniekAdvies
{
    private static readonly Type[] Buiten = [typeof(Feiten.Casus), typeof(Teksten), typeof(Verantwoording)];

    private static readonly JsonTypeInfo<Advies> Contract = (JsonTypeInfo<Advies>)new JsonSerializerOptions(MaatregelJsonContext.Default.Options)
    {
        TypeInfoResolver = MaatregelJsonContext.Default.WithAddedModifier(Kern),
    }.GetTypeInfo(typeof(Advies));

    public static byte[] Schrijf(Advies advies) => JsonSerializer.SerializeToUtf8Bytes(advies, Contract);

    private static void Kern(JsonTypeInfo contract)
    {
        if (contract.Type != typeof(Advies)) return;
        foreach (var lid in contract.Properties.Where(l => Buiten.Contains(l.PropertyType)).ToList()) contract.Properties.Remove(lid);
    }
}
