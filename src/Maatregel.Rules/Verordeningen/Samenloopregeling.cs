namespace Maatregel.Rules.Verordeningen;

/// <summary>Hoe gedragingen en grondslagen samengaan.</summary>
public sealed record Samenloopregeling
{
    /// <summary>Of bij één handeling die meer verplichtingen schendt alleen de zwaarste maatregel geldt.</summary>
    public required bool ZwaarsteBijEenHandeling { get; init; }

    /// <summary>Wat voorgaat als het vierde lid en de eigen bepaling allebei passen.</summary>
    public Grondslagvoorrang Voorrang { get; init; }
}
