using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Juridisch.Tabel;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Toets;

/// <summary>Plichten, regelingen en verledens, op dagen rond beide randen van de twaalf maanden en van de bekende wet.</summary>
internal static class Kruis
{
    /// <summary>De eerste en laatste dag van de bekende wet, schrikkeldagen en het einde van een maand.</summary>
    private static readonly string[] Dagen = ["2015-01-01", "2024-02-29", "2024-05-13", "2025-02-28", "2025-03-01", "2026-12-31"];

    private static readonly string[] DagenZonderVerleden = ["2014-12-31", "2015-12-31", "2016-01-01", "2027-01-01"];

    /// <summary>Van elke soort plicht één of twee, in elke regeling.</summary>
    private static readonly IReadOnlyList<Plicht> Soorten = [.. Plichten.Alle.Where(p => p.Naam is
        "pw-18-4-a" or "pw-18-4-b" or "pw-9-1-a-verkrijgen" or "pw-9-1-a-registratie" or "pw-9-1-b-participatievoorziening" or "pw-9-6-misdraging"
        or "pw-17-1-inlichtingen" or "pw-18-2-tekortschietend-besef" or "pw-18b-taaleis" or "ioaw-37-1-b" or "ioaw-37-1-c" or "ioaw-37-1-e" or "ioaz-37-1-d" or "ioaz-37-1-g"
        or "no-show voorziening-arbeidsinschakeling (participatiewet)" or "no-show onderzoek-mogelijkheden (participatiewet)" or "no-show voorziening-arbeidsinschakeling (ioaz)")];

    /// <summary>Wat eerder werd toegepast; elk besluit een paar maanden vóór het volgende.</summary>
    private static readonly string[][] Ladders =
    [
        ["pw-18-5"], ["pw-18-6"], ["pw-18-7"], ["pw-18-8"],
        ["pw-18-5", "pw-18-6"], ["pw-18-6", "pw-18-7"], ["pw-18-6", "pw-18-5"], ["pw-18-7", "pw-18-5"], ["pw-18-5", "pw-18-5"],
        ["vo-10-1-a"], ["vo-10-1-b"], ["vo-10-1-c"], ["vo-10-1-b", "vo-10-1-b"], ["vo-10-1-b", "pw-18-5"], ["vo-10-1-a", "vo-10-1-c"],
    ];

    public static IEnumerable<Leeszaak> Zaken(Tabelas staat) =>
        from plicht in Soorten
        from dag in (IEnumerable<string>)[.. Dagen, .. DagenZonderVerleden]
        from verleden in DagenZonderVerleden.Contains(dag) ? [Verleden.Geen] : Verledens(Zaak.Dag(dag))
        select new Leeszaak($"{plicht.Naam} op {dag}, {verleden.Naam}, {staat.Naam}", staat.Pas(verleden.Pas(plicht.Zaak.Op(dag))));

    private static IEnumerable<Tabelas> Verledens(LocalDate dag) =>
    [
        Verleden.Geen,
        .. from ladder in Ladders
           from rand in (IReadOnlyList<LocalDate>)[dag, dag.PlusDays(-1), dag.PlusYears(-1).PlusDays(1), dag.PlusYears(-1), dag.PlusYears(-1).PlusDays(-1)]
           where !ladder.Any(l => l.StartsWith("pw-", StringComparison.Ordinal)) || rand.PlusDays(-100 * (ladder.Length - 1)) >= Wetslezingen.Begin
           select new Tabelas($"{string.Join(" en ", ladder)} op {rand:uuuu-MM-dd}", z => Met(z, ladder, rand)),
    ];

    /// <summary>Het laatste besluit van de ladder op deze dag, wat eraan voorafging telkens honderd dagen eerder.</summary>
    private static Zaak Met(Zaak zaak, string[] ladder, LocalDate laatste) => ladder.Index().Aggregate(zaak, (z, trede) => z.MetEerdereMaatregel(
        trede.Item,
        laatste.PlusDays(-100 * (ladder.Length - 1 - trede.Index)).ToString("uuuu-MM-dd", null),
        categorie: trede.Item switch { "vo-10-1-a" => 1, "vo-10-1-b" => 2, "vo-10-1-c" => 3, _ => null }));
}
