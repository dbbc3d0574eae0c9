using System.Collections.Immutable;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Adviezen;

/// <summary>
/// What an advice rests on besides its case, for its texts and its verantwoording. It is no part of the value of an advice:
/// every background equals every other.
/// </summary>
internal sealed class Achtergrond : IEquatable<Achtergrond>
{
    public static Achtergrond Leeg { get; } = new();

    public AdviesInstellingen Instellingen { get; init; } = AdviesInstellingen.Standaard;

    /// <summary>Per conduct that could be read, in order: the day that selected the texts of law, and the verordening that held on it.</summary>
    public IReadOnlyList<(LocalDate Dag, Verordening Verordening)> Regimes { get; init; } = [];

    /// <summary>The documents by id, to find those that a verordening leans on.</summary>
    public VerordeningBibliotheek? Bibliotheek { get; init; }

    /// <summary>The measures as they are worked out so far, also while something must still be answered or done.</summary>
    public IReadOnlyList<GeadviseerdeMaatregel> Voorgenomen { get; init; } = [];

    /// <summary>What is imposed can be repeated, and on which days that counts cannot be said.</summary>
    public bool HerhalingZonderDagen { get; init; }

    /// <summary>Per conduct, what made its tariff other than the first and full one; nothing of conduct with that tariff.</summary>
    public IReadOnlyDictionary<string, Tariefgrond> Tariefgronden { get; init; } = ImmutableDictionary<string, Tariefgrond>.Empty;

    /// <summary>Per no-show that ended because the last appointment was not missed, the invitation to that appointment.</summary>
    public IReadOnlyDictionary<string, Oproep> NietGemist { get; init; } = ImmutableDictionary<string, Oproep>.Empty;

    public bool Equals(Achtergrond? other) => other is not null;

    public override bool Equals(object? obj) => obj is Achtergrond;

    public override int GetHashCode() => 0;
}
