using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>What the scheme concluded on the case as a whole.</summary>
/// <param name="NogNiet">Whether something must be done before a measure may be imposed.</param>
internal sealed record Zaakbeslissing(bool NogNiet)
{
    /// <summary>The measures, worked out; empty while anything is open.</summary>
    public IReadOnlyList<GeadviseerdeMaatregel> Maatregelen { get; init; } = [];

    /// <summary>The same as they stand while something is open, without what depends on it.</summary>
    public IReadOnlyList<GeadviseerdeMaatregel> Voorgenomen { get; init; } = [];

    /// <summary>The candidates among which must be chosen, worked out.</summary>
    public IReadOnlyList<Kandidaat> Kandidaten { get; init; } = [];

    /// <summary>The terms that the decision sets running.</summary>
    public Termijnen? Termijnen { get; init; }

    /// <summary>These measures can be repeated, and on which days that counts cannot be said.</summary>
    public bool HerhalingZonderDagen { get; init; }

    /// <summary>What to weigh when judging urgent reasons.</summary>
    public IReadOnlyList<Wegingspunt> Wegingspunten { get; init; } = [];
}
