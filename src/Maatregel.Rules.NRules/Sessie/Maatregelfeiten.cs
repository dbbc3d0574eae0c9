using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using NRules;

namespace Maatregel.Rules.NRules.Sessie;

/// <summary>
/// The facts that rules match on, each an object of its own: two records that are equal are still two. What a case holds is
/// copied, because the same record may stand in a case twice, or in two cases.
/// </summary>
internal static class Maatregelfeiten
{
    /// <summary>Every gedraging with its name, so that a rule can find what the advice says of it.</summary>
    public static IEnumerable<Gedraging> Gedragingen(Casus casus) =>
        casus.Gedragingen.Select((gedraging, i) => gedraging with { Id = gedraging.Id ?? $"g{i + 1}" });

    public static IEnumerable<EerdereMaatregel> EerdereMaatregelen(Casus casus) => (casus.EerdereMaatregelen ?? []).Select(eerdere => eerdere with { });

    public static IEnumerable<object> Van(Advies advies) =>
    [
        advies.Casus,
        .. Gedragingen(advies.Casus),
        .. EerdereMaatregelen(advies.Casus),
        advies,
        .. advies.Motivering,
        .. advies.OpenVragen,
        .. advies.Maatregelen,
    ];

    public static void Registreer(FactIdentityComparerRegistry register)
    {
        register.RegisterComparer<Casus>(ReferenceEqualityComparer.Instance);
        register.RegisterComparer<Gedraging>(ReferenceEqualityComparer.Instance);
        register.RegisterComparer<EerdereMaatregel>(ReferenceEqualityComparer.Instance);
        register.RegisterComparer<Advies>(ReferenceEqualityComparer.Instance);
        register.RegisterComparer<Overweging>(ReferenceEqualityComparer.Instance);
        register.RegisterComparer<OpenVraag>(ReferenceEqualityComparer.Instance);
        register.RegisterComparer<GeadviseerdeMaatregel>(ReferenceEqualityComparer.Instance);
        register.RegisterComparer<Beleid.Beleidspunt>(ReferenceEqualityComparer.Instance);
    }
}
