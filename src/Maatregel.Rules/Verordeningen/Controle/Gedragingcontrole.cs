namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>Checks the acts that a verordening names.</summary>
internal static class Gedragingcontrole
{
    public static void Controleer(Verordening v, Tegenspraaklijst b)
    {
        b.Eis(
            v.OverigeGedragingen is null or Bepalingstatus.NietGeregeld or Bepalingstatus.Onbekend,
            "$.overigeGedragingen",
            "onbekende-code",
            "Overige gedragingen zijn niet-geregeld of onbekend.");
        foreach (var (index, gedraging) in v.Gedragingen.Index())
        {
            var pad = JsonPad.Element("$.gedragingen", index);
            Gedraging(v, gedraging, pad, b);
            b.Eis(
                !v.Gedragingen.Take(index).Any(eerdere => NietTeOnderscheiden(eerdere, gedraging)),
                pad + ".artikel",
                "dubbel",
                "Deze bepaling is niet te kiezen: een eerdere met hetzelfde artikel geldt voor dezelfde verplichting. Noem lid of onderdeel erbij, of voeg ze samen.",
                null,
                "$.gedragingen");
        }
    }

    /// <summary>
    /// The same article, duty and scheme, and no kind of misconduct that tells them apart: a case could never choose the second. Who is
    /// young may be a single parent too, so what the provision asks of the person tells nothing apart.
    /// </summary>
    private static bool NietTeOnderscheiden(Gedragsbepaling een, Gedragsbepaling ander) =>
        een.Artikel == ander.Artikel
        && een.Status == Bepalingstatus.Bekend
        && ander.Status == Bepalingstatus.Bekend
        && (een.Misdraging == ander.Misdraging || een.Misdraging is null || ander.Misdraging is null)
        && een.Regelingen.Intersect(ander.Regelingen).Any()
        && een.Verplichtingen.Intersect(ander.Verplichtingen).Any();

    private static void Gedraging(Verordening v, Gedragsbepaling g, string pad, Tegenspraaklijst b)
    {
        var bekend = g.Status == Bepalingstatus.Bekend;
        Statuscontrole.Rij(g.Status, g.Artikel, g.Vindplaats, g.Kennis, g.Categorie is not null || g.Tarief is not null || g.Recidive is not null, g.BuitenToepassing, pad, b);
        Afdrukcontrole.Controleer(g.Afdrukken, pad + ".afdrukken", b);
        b.Eis(g.Regelingen.Count > 0, pad + ".regelingen", "ongeldig-aantal", "Noem de regelingen waarvoor de bepaling geldt.");
        b.Eis(g.Regelingen.All(v.Regelingen.Contains), pad + ".regelingen", "andere-regeling", "Deze regeling valt buiten de verordening.", null, "$.regelingen");
        b.Eis(!bekend || g.Verplichtingen.Count > 0, pad + ".verplichtingen", "ontbreekt", "Noem de verplichtingen waarvan het niet nakomen hieronder valt.", null, pad + ".status");
        b.Eis(
            !bekend || g.Categorie is null != g.Tarief is null,
            pad,
            "een-van-beide",
            "Een gedraging heeft een categorie of een eigen tarief: geef er precies één.",
            null,
            pad + ".categorie",
            pad + ".tarief",
            pad + ".status");
        b.Eis(
            g.Categorie is null || v.Tarieven.Any(t => t.Categorie == g.Categorie),
            pad + ".categorie",
            "onbekende-categorie",
            "Bij deze categorie staat geen tarief.",
            null,
            "$.tarieven");
        b.Eis(
            g.Categorie is null || !v.Tarieven.Any(t => t.Categorie == g.Categorie) || Onvoldoende(v, g).Length == 0,
            pad + ".regelingen",
            "tarief-ontbreekt",
            $"Categorie {g.Categorie} heeft geen tarief voor {Onvoldoende(v, g)}: geef er een bij tarieven, of noem die regeling hier niet.",
            null,
            pad + ".categorie",
            "$.tarieven",
            "$.regelingen");
        b.Eis(g.Verplichtingen.Distinct().Count() == g.Verplichtingen.Count, pad + ".verplichtingen", "dubbel", "Noem elke verplichting één keer.");
        b.Eis(
            !bekend || v.TekortschietendBesef is not { Status: Bepalingstatus.Bekend } || !g.Verplichtingen.Any(p => p.Code == Verplichtinggrens.Besef),
            pad + ".verplichtingen",
            "niet-samen",
            "Tekortschietend besef staat al bij tekortschietendBesef: laat de verplichting hier weg, of dat onderwerp onbekend.",
            null,
            "$.tekortschietendBesef");
        b.Eis(
            g.Misdraging is null || g.Verplichtingen.All(Verplichtinggrens.IsMisdraging),
            pad + ".misdraging",
            "niet-samen",
            "Een soort misdraging hoort bij de verplichting om zich niet zeer ernstig te misdragen.",
            null,
            pad + ".verplichtingen");
        Tariefcontrole.Controleer(g.Tarief, pad + ".tarief", b);
        foreach (var (index, verplichting) in g.Verplichtingen.Index())
        {
            Verplichtinggrens.Controleer(verplichting, g.Regelingen, JsonPad.Element(pad + ".verplichtingen", index), pad + ".regelingen", b);
        }
    }

    /// <summary>The schemes of a conduct for which its category has no tariff.</summary>
    private static string Onvoldoende(Verordening v, Gedragsbepaling g) =>
        string.Join(" en ", g.Regelingen.Where(r => !v.Tarieven.Any(t => t.Categorie == g.Categorie && t.GeldtVoor(r))).Select(Codes<Regeling>.Code));
}
