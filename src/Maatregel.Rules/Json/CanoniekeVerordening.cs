using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Json;

/// <summary>
/// The part of a document that can change an advice: what its fingerprint is taken of. The words it was read from are kept beside
/// it,
/// and for whom and from when to when it holds is told later: both leave every decision what it was.
/// </summary>
internal static class CanoniekeVerordening
{
    private static readonly string[] Afschrift = ["$schema", "tekst", "afdrukken", "artikelen", "gemeenten", "terugwerkendTot", "bekendVanaf", "bekendTotEnMet"];

    private static readonly Type[] Bepalingen = [typeof(Verordening), typeof(Gedragsbepaling), typeof(Categorietarief)];

    private static readonly JsonSerializerOptions Opties = new(MaatregelJsonContext.Default.Options)
    {
        TypeInfoResolver = MaatregelJsonContext.Default.WithAddedModifier(ZonderAfschrift),
    };

    public static JsonTypeInfo<Verordening> Verordening { get; } = (JsonTypeInfo<Verordening>)Opties.GetTypeInfo(typeof(Verordening));

    private static void ZonderAfschrift(JsonTypeInfo contract)
    {
        if (!Bepalingen.Contains(contract.Type) && !(contract.Type.IsGenericType && contract.Type.GetGenericTypeDefinition() == typeof(Bepaling<>))) return;
        foreach (var lid in contract.Properties.Where(l => Afschrift.Contains(l.Name)).ToList()) contract.Properties.Remove(lid);
    }
}
