using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Verordeningen;
using static Maatregel.Rules.Uitkomsten.Beschrijving.Inhoudswoorden;

namespace Maatregel.Rules.Uitkomsten.Beschrijving;

/// <summary>The provisions of which a document has many: acts, tariffs, durations, cases and brackets. Each begins with the two lines that tell it from another.</summary>
internal static class Documentrijen
{
    public static IEnumerable<Bepalingsinhoud> Uniform(Verordening v) =>
        Van(v.Uniform?.Inhoud, "$.uniform.inhoud", d => $"duur bij artikel 18, vierde lid, onderdeel {Lijst(d.Onderdelen)}", d => new Lijnen()
            .Met("onderdelen van artikel 18, vierde lid", Lijst(d.Onderdelen))
            .Met("eerste keer", "100% gedurende " + NederlandseWeergave.Maanden(d.EersteMaanden))
            .Met("bij herhaling", d.HerhalingMaanden is { } maanden ? "100% gedurende " + NederlandseWeergave.Maanden(maanden) : NietGezegd)
            .Met("waarover de 100% gaat", d.Berekeningsgrondslag is { } grondslag ? Hoogte.Van(grondslag) : null)
            .Slot(d.BuitenToepassing, null));

    public static IEnumerable<Bepalingsinhoud> Gedragingen(Verordening v) =>
        Van(v.Gedragingen, "$.gedragingen", g => Rijnaam.Van(v, g.Artikel, g.Omschrijving), g => new Lijnen()
            .Met("artikel", v.Bron(g.Artikel).Plaats)
            .Met("verplichtingen", Plichten(g.Verplichtingen))
            .Met("staat", Status(g.Status))
            .Met("regelingen", Regelingen(g.Regelingen))
            .Met("omschrijving", g.Omschrijving)
            .Met("voor wie", g.Persoon is { } persoon ? Persoon(persoon) : "iedereen")
            .Met("soort misdraging", g.Misdraging is { } soort ? Misdraging(soort) : null)
            .Met("ook bij onvoldoende nakomen", g.OokOnvoldoende is { } ook ? JaNee(ook) : NietGezegd)
            .Met("categorie", g.Categorie?.ToString(CultureInfo.InvariantCulture))
            .Met(Hoogte.Van(g.Tarief))
            .Met("eigen herhaling", Hoogte.Van(v, g.Recidive))
            .Slot(g.BuitenToepassing, g.Opmerking));

    public static IEnumerable<Bepalingsinhoud> Tarieven(Verordening v) =>
        Van(v.Tarieven, "$.tarieven", t => string.Create(CultureInfo.InvariantCulture, $"tarief van categorie {t.Categorie}, {v.Bron(t.Artikel).Plaats}"), t => new Lijnen()
            .Met("artikel", v.Bron(t.Artikel).Plaats)
            .Met("categorie", t.Categorie.ToString(CultureInfo.InvariantCulture))
            .Met("staat", Status(t.Status))
            .Met("regelingen", t.Regelingen.Count == 0 ? "alle van de verordening" : Regelingen(t.Regelingen))
            .Met(Hoogte.Van(t.Tarief))
            .Met("eigen herhaling", Hoogte.Van(v, t.Recidive))
            .Slot(t.BuitenToepassing, t.Opmerking));

    public static IEnumerable<Bepalingsinhoud> Besef(Verordening v) =>
    [
        .. Van(v.TekortschietendBesef?.Inhoud?.Gevallen, "$.tekortschietendBesef.inhoud.gevallen", g => "tekortschietend besef, " + Rijnaam.Van(v, g.Artikel, g.Omschrijving), g => new Lijnen()
            .Met("artikel", v.Bron(g.Artikel).Plaats)
            .Met("code", g.Code)
            .Met("omschrijving", g.Omschrijving)
            .Met(Hoogte.Van(g.Tarief))
            .Met("eigen herhaling", Hoogte.Van(v, g.Recidive))),
        .. Van(v.TekortschietendBesef?.Inhoud?.Schijven, "$.tekortschietendBesef.inhoud.schijven", s => $"tekortschietend besef, {v.Bron(s.Artikel).Plaats}", s => new Lijnen()
            .Met("artikel", v.Bron(s.Artikel).Plaats)
            .Met("benadelingsbedrag", s.TotEnMet is { } bedrag ? $"tot en met {Bedrag(bedrag)}" : "daarboven")
            .Met(Hoogte.Van(s.Tarief))),
    ];

    public static IEnumerable<Bepalingsinhoud> Weigeringen(Verordening v) =>
        Van(v.Weigering?.Inhoud?.Weigeringen, "$.weigering.inhoud.weigeringen", w => "weigering, " + Rijnaam.Van(v, w.Artikel, w.Omschrijving), w => new Lijnen()
            .Met("artikel", v.Bron(w.Artikel).Plaats)
            .Met("omschrijving", w.Omschrijving)
            .Met("verplichtingen", w.Verplichtingen.Count == 0 ? "elke waarbij de wet weigering kent" : Plichten(w.Verplichtingen))
            .Met("deel dat wordt geweigerd", w.Percentage is { } percentage ? Percentage(percentage) : null)
            .Met("duur", w.Maanden is { } maanden ? NederlandseWeergave.Maanden(maanden) : null)
            .Met("blijvend", JaNee(w.Blijvend)));

    private static IEnumerable<Bepalingsinhoud> Van<T>(IReadOnlyList<T>? rijen, string pad, Func<T, string> naam, Func<T, Lijnen> lijnen) =>
        (rijen ?? []).Select((rij, index) => new Bepalingsinhoud(JsonPad.Element(pad, index), naam(rij), lijnen(rij).Alle));
}
