namespace Maatregel.Rules.Recht;

/// <summary>Tot en met welke dag een bepaling bekend is: gelezen, of door de gemeente bevestigd.</summary>
/// <param name="lezingen">Wat is gelezen.</param>
/// <param name="verlengingen">Wat de gemeente heeft bevestigd.</param>
internal sealed class Wetskennis(IReadOnlyList<Wetslezing> lezingen, IReadOnlyList<Horizonverlenging> verlengingen)
{
    /// <summary>What the product itself has read.</summary>
    public static Wetskennis Ingebouwd { get; } = new(Wetslezingen.Alle, []);

    /// <summary>The last reading of an article.</summary>
    public Wetslezing Lezing(Wetsbepaling bepaling) =>
        lezingen.Where(l => Dekt(l.Bepaling.Code, bepaling.Code)).MaxBy(l => l.TotEnMet ?? LocalDate.MaxIsoValue)
        ?? throw new InvalidOperationException($"Van {bepaling} staat niet in de tabel tot wanneer de tekst is gelezen.");

    /// <summary>What the municipality confirmed of a provision, if it did so beyond what was read.</summary>
    public Horizonverlenging? Verlenging(Wetsbepaling bepaling) =>
        verlengingen.Where(v => Dekt(v.Bepaling, bepaling.Code) && v.TotEnMet > Lezing(bepaling).TotEnMet).MaxBy(v => v.TotEnMet);

    /// <summary>The last day on which a provision is known, or <c>null</c> when no change was announced.</summary>
    public LocalDate? TotEnMet(Wetsbepaling bepaling) => Verlenging(bepaling)?.TotEnMet ?? Lezing(bepaling).TotEnMet;

    /// <summary>
    /// The last day on which all of these are known; <c>null</c> when no change was announced of any. An article that only supports is not in
    /// the table: for that its Act as a whole.
    /// </summary>
    public LocalDate? TotEnMet(IEnumerable<Wetsbepaling> bepalingen) => bepalingen.Min(b =>
        lezingen.Any(l => Dekt(l.Bepaling.Code, b.Code)) ? TotEnMet(b) : lezingen.Where(l => l.Bepaling.Wet == b.Wet).Min(l => l.TotEnMet));

    /// <summary>The articles of which these are provisions, in the order of the Act.</summary>
    public IEnumerable<string> Artikelen(IReadOnlyList<Wetsbepaling> bepalingen) =>
        lezingen.Select(l => l.Bepaling).Where(l => bepalingen.Any(b => b.Wet == l.Wet && b.Artikelnummer == l.Artikelnummer)).Select(l => l.Artikelnummer).Distinct();

    public bool Kent(Bron bron, LocalDate dag) => bron is not Wetsbepaling bepaling || TotEnMet(bepaling) is not { } einde || dag <= einde;

    /// <summary>Whether an article or lid is, or holds, a provision: <c>pw-18</c> covers <c>pw-18-4-h</c> and not <c>pw-18b</c>.</summary>
    public static bool Dekt(string geheel, string deel) =>
        deel.StartsWith(geheel, StringComparison.Ordinal) && (deel.Length == geheel.Length || deel[geheel.Length] == '-');
}
