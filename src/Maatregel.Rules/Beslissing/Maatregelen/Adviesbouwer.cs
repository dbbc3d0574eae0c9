using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Puts together what the steps concluded.</summary>
internal static class Adviesbouwer
{
    // When conduct differs in outcome: what must be done first stands first, and no measure is hidden behind a lighter outcome.
    private static readonly Uitkomst[] Volgorde =
        [Uitkomst.NogNiet, Uitkomst.Maatregel, Uitkomst.Waarschuwing, Uitkomst.NietUitvoerbaar, Uitkomst.NietGeregeld, Uitkomst.AndereRoute, Uitkomst.GeenMaatregel];

    public static Advies Bouw(Casus casus, List<Gedragingbeslissing> beslissingen, Zaakbeslissing? zaak, Verslag verslag, Achtergrond achtergrond)
    {
        var open = zaak is not null && (zaak.NogNiet || verslag.Vragen.Count > 0);
        var uitkomsten = beslissingen.ConvertAll(b => PerGedraging(b, open, zaak));
        var uitkomst = uitkomsten.MinBy(g => Array.IndexOf(Volgorde, g.Uitkomst))!.Uitkomst;
        var maatregelen = uitkomst == Uitkomst.Maatregel ? zaak!.Maatregelen : [];
        var routes = Routes(beslissingen);
        return new Advies
        {
            Casus = casus,
            Uitkomst = uitkomst,
            Gedragingen = uitkomsten,
            Maatregelen = maatregelen,
            Kandidaten = zaak?.Kandidaten ?? [],
            OpenVragen = Vraagvelden.Bij(casus, verslag.Vragen),
            Vervolgstappen = routes.Count < 2 ? verslag.Vervolgstappen : [.. verslag.Vervolgstappen, .. routes.Skip(1).Select(r => OokDezeRoute(casus, r, routes[0]))],
            Route = routes.Count == 0 ? null : routes[0].Route,
            Wegingspunten = zaak?.Wegingspunten ?? [],
            Verzoeken = [.. beslissingen.SelectMany(b => verslag.Verzoeken(b.Gedraging, b.Gekozen?.Grondslag.Id))],
            Aannames = verslag.Aannames,
            Keuzen = verslag.Keuzen,
            Termijnen = uitkomst == Uitkomst.Maatregel ? zaak!.Termijnen : null,
            Motivering = casus.Gedragingen.Count == 1 ? verslag.Motivering : GedeeldeUitleg.Deel(verslag.Motivering),
            Achtergrond = achtergrond,
        };
    }

    /// <summary>Each route once, and again where it says something else of another conduct or of the partner.</summary>
    private static List<Gedragingbeslissing> Routes(List<Gedragingbeslissing> beslissingen)
    {
        var routes = beslissingen.FindAll(b => b.Route is not null);
        return routes.Count < 2 ? routes : [.. routes.DistinctBy(b => (b.Route!.Code, b.Route.Tekst.Tekst))];
    }

    /// <summary>An advice has one route; every other one that applies is a step of its own.</summary>
    private static Vervolgstap OokDezeRoute(Casus casus, Gedragingbeslissing beslissing, Gedragingbeslissing eerste) => new(
        Vervolgstapcode.AndereRoute,
        $"Voor {Aanduiding.Gedraging(casus, beslissing.Gedraging)} geldt {(beslissing.Route!.Code == eerste.Route!.Code ? "deze route ook" : "nog een andere route")}. {beslissing.Route.Tekst}",
        beslissing.Route.Bronnen);

    private static Toelichting GeenMaand(GeadviseerdeMaatregel maatregel) => maatregel.Vervallen.Count == 0
        ? $"Er is geen maand waarin deze maatregel kan worden uitgevoerd."
        : (Toelichting)$"Een maatregel die al loopt laat in geen van de maanden van deze maatregel ruimte; hij vervalt.";

    private static GedragingUitkomst PerGedraging(Gedragingbeslissing beslissing, bool open, Zaakbeslissing? zaak) => beslissing switch
    {
        { Einde: { } einde } => new(beslissing.Gedraging, einde, beslissing.Regel, Verslagtaal.Van(beslissing.Toelichting!)),
        _ when open => new(beslissing.Gedraging, Uitkomst.NogNiet, null, $"Eerst moeten vragen worden beantwoord of stappen worden gezet."),
        _ when zaak!.Maatregelen.All(m => m.Gedraging != beslissing.Gedraging) =>
            new(beslissing.Gedraging, Uitkomst.NietUitvoerbaar, null, GeenMaand(zaak.Voorgenomen.First(m => m.Gedraging == beslissing.Gedraging))),
        _ => new(beslissing.Gedraging, Uitkomst.Maatregel, beslissing.Gekozen!.Regel, $"{beslissing.Gekozen.Tarief!} volgens {beslissing.Gekozen.Regel}."),
    };
}
