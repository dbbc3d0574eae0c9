namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

/// <summary>All cases of dates and money, as they also stand, worked out by hand, in docs/rekenvoorbeelden.md.</summary>
internal static class Rekenvoorbeelden
{
    public static IReadOnlyList<Rekenvoorbeeld> Alle { get; } =
    [
        .. Nummer("T", TermijnVoorbeelden.Alle),
        .. Nummer("I", IngangVoorbeelden.Alle),
        .. Nummer("N", NormVoorbeelden.Alle),
        .. Nummer("P", PlanVoorbeelden.Alle),
        .. Nummer("H", HerzieningVoorbeelden.Alle),
    ];

    private static IEnumerable<Rekenvoorbeeld> Nummer(string letter, IEnumerable<(string Geval, string Uitkomst)> gevallen) =>
        gevallen.Select((geval, i) => new Rekenvoorbeeld($"{letter}{i + 1}", geval.Geval, geval.Uitkomst));
}
