using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>A breakdown into groups that are known beforehand, with the place of an appointment among them.</summary>
internal sealed record Indeling(NoShowKenmerk Kenmerk, IReadOnlyList<Groep> Groepen, Func<Afspraak, int> Plaats)
{
    private static readonly IReadOnlyList<Groep> Dagdelen = [.. Groep.Van<Dagdeel>(), Groep.Onbekend];

    private static readonly IReadOnlyList<Groep> Antwoorden = [.. Groep.Van<Antwoord>()];

    public static IReadOnlyList<Indeling> Alle { get; } =
    [
        new(NoShowKenmerk.Onderdeel, [.. Groep.Van<NoShowOnderdeel>()], a => (int)a.Onderdeel),
        new(NoShowKenmerk.Oproepsoort, [.. Groep.Van<OproepSoort>()], a => (int)a.Oproepsoort),
        new(NoShowKenmerk.Weekdag, [.. Groep.Van<Weekdag>()], a => (int)a.Weekdag),
        new(NoShowKenmerk.Dagdeel, Dagdelen, Dagdeelplaats),
        new(NoShowKenmerk.WeekdagEnDagdeel, [.. WeekdagenMetDagdeel()], a => ((int)a.Weekdag * Dagdelen.Count) + Dagdeelplaats(a)),
        new(NoShowKenmerk.Wachttijd, [.. Groep.Van<Wachttijd>()], a => (int)a.Wachttijd()),
        new(NoShowKenmerk.JongerDan27, Antwoorden, a => (int)a.JongerDan27),
        new(NoShowKenmerk.Kanaal, [.. Groep.Van<Kanaal>(), Groep.Onbekend], a => a.Kanaal is { } kanaal ? (int)kanaal : Groep.Van<Kanaal>().Count()),
        new(NoShowKenmerk.Herinnering, Antwoorden, a => (int)a.HerinneringGestuurd),
        new(NoShowKenmerk.SamenGepland, Antwoorden, a => (int)a.SamenGepland),
    ];

    private static int Dagdeelplaats(Afspraak afspraak) => afspraak.Dagdeel is { } dagdeel ? (int)dagdeel : Dagdelen.Count - 1;

    private static IEnumerable<Groep> WeekdagenMetDagdeel() =>
        from dag in Groep.Van<Weekdag>()
        from deel in Dagdelen
        select new Groep($"{dag.Code}-{deel.Code}", deel == Groep.Onbekend ? $"{dag.Naam}, dagdeel onbekend" : dag.Naam + deel.Naam);
}
