using System.Globalization;

namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>Counts the appointments of every breakdown at once.</summary>
internal sealed class Uitsplitser
{
    /// <summary>The breakdowns that refine another, which stands before them, and the group there.</summary>
    private static readonly (NoShowKenmerk Fijn, NoShowKenmerk Grof, Func<string, string> Code)[] Verfijningen =
    [
        (NoShowKenmerk.WeekdagEnDagdeel, NoShowKenmerk.Weekdag, code => code[..code.IndexOf('-', StringComparison.Ordinal)]),
        (NoShowKenmerk.WeekdagEnDagdeel, NoShowKenmerk.Dagdeel, code => code[(code.IndexOf('-', StringComparison.Ordinal) + 1)..]),
        (NoShowKenmerk.Maand, NoShowKenmerk.Kwartaal, code => NaarKwartaal(new(int.Parse(code[..4], CultureInfo.InvariantCulture), int.Parse(code[5..], CultureInfo.InvariantCulture), 1))),
    ];

    private readonly IGroepsteller[] _groepen =
    [
        .. Indeling.Alle.Select(i => new Indelingsteller(i)),
        new Naamteller(NoShowKenmerk.Consulentgroep, a => a.Consulentgroep),
        new Naamteller(NoShowKenmerk.Kwartaal, a => NaarKwartaal(a.AfspraakOp)),
        new Naamteller(NoShowKenmerk.Maand, a => NaarMaand(a.AfspraakOp)),
        new Naamteller(NoShowKenmerk.Gemeente, a => a.Gemeente),
    ];

    public void Voeg(Afspraak afspraak)
    {
        foreach (var groep in _groepen) groep.Voeg(afspraak);
    }

    public IReadOnlyList<Uitsplitsing> Uitsplitsingen(NoShowInstelling instelling)
    {
        List<Groepering> gemaakt = [];
        foreach (var groep in _groepen)
        {
            gemaakt.Add(groep.Groepering(
                [.. Verfijningen.Where(v => v.Fijn == groep.Kenmerk).Select(v => (gemaakt.Single(g => g.Kenmerk == v.Grof), v.Code))],
                instelling.KleinsteGroep));
        }

        return [.. gemaakt.Select(g => g.Uitsplitsing(instelling.Doel))];
    }

    private static string NaarMaand(LocalDate dag) => string.Create(CultureInfo.InvariantCulture, $"{dag.Year:0000}-{dag.Month:00}");

    private static string NaarKwartaal(LocalDate dag) => string.Create(CultureInfo.InvariantCulture, $"{dag.Year:0000}-kwartaal-{(dag.Month + 2) / 3}");
}
