using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>The running counts of no-shows per reason, the unknown one last.</summary>
internal sealed class Redenteller
{
    private static readonly NoShowReden?[] Redenen = [.. Enum.GetValues<NoShowReden>(), null];

    private readonly int[,] _aantallen = new int[Redenen.Length, 3];

    public void Voeg(Afspraak afspraak)
    {
        if (afspraak.IsNoShow) _aantallen[afspraak.Reden is { } reden ? (int)reden : Redenen.Length - 1, (int)afspraak.GeldigeReden]++;
    }

    public IReadOnlyList<Redencijfers> Cijfers(int noShows) =>
        [.. Redenen.Select((reden, plaats) => Cijfers(reden, plaats, noShows)).Where(c => c.Aandeel.Aantal > 0)];

    private Redencijfers Cijfers(NoShowReden? reden, int plaats, int noShows)
    {
        var geldig = _aantallen[plaats, (int)Antwoord.Ja];
        var ongeldig = _aantallen[plaats, (int)Antwoord.Nee];
        var onbekend = _aantallen[plaats, (int)Antwoord.Onbekend];
        var naam = reden is { } bekend ? Codes<NoShowReden>.Code(bekend).Replace('-', ' ') : Groep.Onbekend.Naam;
        return new(reden, naam, Aandeel.Van(geldig + ongeldig + onbekend, noShows), geldig, ongeldig, onbekend);
    }
}
