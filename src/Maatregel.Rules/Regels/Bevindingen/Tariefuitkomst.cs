using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels.Bevindingen;

/// <summary>The percentage and duration that a rule fixes.</summary>
/// <param name="Verlaging">The lowering: of the norm or, where there is a fixed amount, the part of that amount.</param>
/// <param name="VastBedrag">A fixed amount in euro, where the verordening has one instead of a percentage.</param>
internal sealed record Tariefuitkomst(Verlaging Verlaging, decimal? VastBedrag = null)
{
    /// <summary>How long the tariff itself lets it last at most, where its duration follows from the case; a repeat goes no further.</summary>
    public int? MeesteMaanden { get; init; }

    /// <summary>The earlier measure because of which it is heavier; <c>null</c> when it is not, or not because of one that can be named.</summary>
    public EerdereMaatregel? RecidiveNa { get; init; }

    /// <summary>What the verordening itself leaves of the percentage because blame is reduced; <c>null</c> when that was not applied, or on a default.</summary>
    public Breuk? VerminderdTot { get; init; }

    /// <summary>What reduced blame left, and of which percentage: a repeat first works on the whole.</summary>
    public (decimal Van, Breuk Deel)? Vermindering { get; init; }

    /// <summary>The percentage that was chosen where the verordening leaves a choice; <c>null</c> when none was. No step for a repeat goes on top of it.</summary>
    public Percentagekeuze? Keuze { get; init; }

    public static Tariefuitkomst Honderd(int maanden) => new(new Verlaging(100, maanden));

    /// <summary>The whole of a fixed amount.</summary>
    public static Tariefuitkomst Bedrag(decimal bedrag) => new(new Verlaging(100, 1), bedrag);

    public override string ToString() => NederlandseWeergave.Hoogte(Verlaging, VastBedrag);
}
