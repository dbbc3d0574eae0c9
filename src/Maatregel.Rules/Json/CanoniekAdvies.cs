using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Json;

/// <summary>
/// The part of an advice that is its decision: what its fingerprint is taken of. Without the case or the request, which has a
/// fingerprint of its own, and without the texts, which a municipality may word anew. It is what is written of an advice up to the texts, to the byte.
/// </summary>
internal static class CanoniekAdvies
{
    private static readonly Type[] Buiten = [typeof(Casus), typeof(Herzieningsverzoek), typeof(Teksten), typeof(Verantwoording)];

    private static readonly JsonSerializerOptions Opties = new(MaatregelJson.Opties)
    {
        TypeInfoResolver = MaatregelJson.Opties.TypeInfoResolver!.WithAddedModifier(Kern),
    };

    public static JsonTypeInfo<Advies> Advies { get; } = (JsonTypeInfo<Advies>)Opties.GetTypeInfo(typeof(Advies));

    public static JsonTypeInfo<Herziening> Herziening { get; } = (JsonTypeInfo<Herziening>)Opties.GetTypeInfo(typeof(Herziening));

    private static void Kern(JsonTypeInfo contract)
    {
        if (contract.Type != typeof(Advies) && contract.Type != typeof(Herziening)) return;
        foreach (var lid in contract.Properties.Where(l => Buiten.Contains(l.PropertyType)).ToList()) contract.Properties.Remove(lid);
    }
}
