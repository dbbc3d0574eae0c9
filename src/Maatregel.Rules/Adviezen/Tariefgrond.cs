using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Adviezen;

/// <summary>What made the tariff of a conduct other than the first and full one.</summary>
/// <param name="RecidiveNa">The earlier measure because of which it is heavier; <c>null</c> when it is not, or not because of one that can be named.</param>
/// <param name="VerminderdTot">What the verordening itself leaves of the percentage because blame is reduced; <c>null</c> when that was not applied, or on a default.</param>
/// <param name="Keuze">The percentage that was chosen where the verordening leaves a choice; <c>null</c> when none was.</param>
internal sealed record Tariefgrond(EerdereMaatregel? RecidiveNa, Breuk? VerminderdTot, Percentagekeuze? Keuze)
{
    /// <summary>Whose conduct the earlier measure was about, where that was another of the family than acted now.</summary>
    public Gezinslid? VanEenAnder(Gezinslid nu) => RecidiveNa is { } eerdere && (eerdere.Van ?? Gezinslid.Belanghebbende) is var toen && toen != nu ? toen : null;

    public static Tariefgrond Geen { get; } = new(null, null, null);
}
