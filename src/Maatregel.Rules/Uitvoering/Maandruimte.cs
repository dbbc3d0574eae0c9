namespace Maatregel.Rules.Uitvoering;

/// <summary>Wat er per maand nog verlaagd kan worden: alle maatregelen samen, ook die al lopen, nooit meer dan 100% van de norm.</summary>
internal sealed class Maandruimte(Uitvoeringskader kader)
{
    private readonly Dictionary<YearMonth, (decimal Punten, decimal? Bedrag)> _genomen = [];

    /// <summary>De ruimte naast wat eerdere maatregelen al nemen.</summary>
    public static Maandruimte NaastEerdere(Uitvoeringskader kader)
    {
        var ruimte = new Maandruimte(kader);
        foreach (var maand in kader.AlVerlaagd) ruimte.Neem(maand.Maand, maand.Percentage, maand.Bedrag ?? Centen.Omlaag((kader.NormVan(maand.Maand) ?? 0) * maand.Percentage / 100));
        return ruimte;
    }

    /// <summary>De ruimte in procentpunten.</summary>
    public decimal Punten(YearMonth maand) => 100 - Genomen(maand).Punten;

    /// <summary>De ruimte in euro, of <c>null</c> als de norm niet bekend is.</summary>
    public decimal? Bedrag(YearMonth maand) => kader.NormVan(maand) is { } norm ? Math.Max(0, Centen.Omlaag(norm) - (Genomen(maand).Bedrag ?? 0)) : null;

    /// <summary>Wat er na alle maatregelen van de norm overblijft, of <c>null</c> als een bedrag niet bekend is.</summary>
    public decimal? UitTeBetalen(YearMonth maand) => kader.NormVan(maand) is { } norm && Genomen(maand).Bedrag is { } genomen ? Math.Max(0, norm - genomen) : null;

    public void Neem(YearMonth maand, decimal punten, decimal? bedrag)
    {
        var genomen = Genomen(maand);
        _genomen[maand] = (Math.Min(100, genomen.Punten + punten), genomen.Bedrag + bedrag);
    }

    private (decimal Punten, decimal? Bedrag) Genomen(YearMonth maand) => _genomen.GetValueOrDefault(maand, (0, 0));
}
