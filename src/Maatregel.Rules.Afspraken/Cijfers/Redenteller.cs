namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>The running counts of no-shows per reason, the unknown one last.</summary>
internal sealed class Redenteller
{
    private static readonly NoShowReden?[] Redenen = [.. Enum.GetValues<NoShowReden>(), null];

    private readonly int[] _aantallen = new int[Redenen.Length];

    public void Voeg(Afspraak afspraak)
    {
        if (afspraak.IsNoShow) _aantallen[afspraak.Reden is { } reden ? (int)reden : Redenen.Length - 1]++;
    }

    /// <param name="kleinste">The smallest count that may be shown.</param>
    /// <param name="teKlein">How many reasons that occur are not shown.</param>
    public IReadOnlyList<Redencijfers> Cijfers(int kleinste, out int teKlein)
    {
        var verborgen = Kleinetallen.Verberg(_aantallen, kleinste);
        var noShows = _aantallen.Sum();
        teKlein = _aantallen.Where((n, plaats) => n > 0 && verborgen[plaats]).Count();
        return [.. Redenen.Select((reden, plaats) => Cijfers(reden, plaats, noShows)).Where((c, plaats) => c.Aandeel.Aantal > 0 && !verborgen[plaats])];
    }

    private Redencijfers Cijfers(NoShowReden? reden, int plaats, int noShows) =>
        new(reden, reden is { } bekend ? Codes<NoShowReden>.Code(bekend).Replace('-', ' ') : Groep.Onbekend.Naam, Aandeel.Van(_aantallen[plaats], noShows));
}
