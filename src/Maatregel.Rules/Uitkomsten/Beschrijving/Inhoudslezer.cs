using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Verordeningen;
using static Maatregel.Rules.Uitkomsten.Beschrijving.Inhoudswoorden;

namespace Maatregel.Rules.Uitkomsten.Beschrijving;

/// <summary>
/// Everything that a document says and that binds, in words: what a lawyer signs for, and what must not change unseen. Where it was
/// read is no part of it.
/// </summary>
internal static class Inhoudslezer
{
    public static IReadOnlyList<Bepalingsinhoud> Van(Verordening v) =>
    [
        .. Documentkop.Van(v),
        .. Onderwerp(v, "uniform", v.Uniform, (_, _) => { }),
        .. Documentrijen.Uniform(v),
        .. Onderwerp(v, "spreiding", v.Spreiding, Spreiding),
        .. Documentrijen.Gedragingen(v),
        .. Documentrijen.Tarieven(v),
        .. Onderwerp(v, "tekortschietendBesef", v.TekortschietendBesef, (b, l) => l.Met("wat het benadelingsbedrag is", b.Benadelingsbedrag is { } begrip ? Benadeling(begrip) : null)),
        .. Documentrijen.Besef(v),
        .. Onderwerp(v, "recidive", v.Recidive, (r, l) => l.Met(Hoogte.Van(r))),
        .. Onderwerp(v, "waarschuwing", v.Waarschuwing, Waarschuwing),
        .. Onderwerp(v, "afzien", v.Afzien, (a, l) => Afzien(v, a, l)),
        .. Onderwerp(v, "horen", v.Horen, (h, l) => l.Met("horen mag achterwege blijven", h.Uitzonderingen.Count == 0 ? "nooit" : Lijst(h.Uitzonderingen.Select(Horen)))),
        .. Onderwerp(v, "ingang", v.Ingang, Ingang),
        .. Onderwerp(v, "berekeningsgrondslag", v.Berekeningsgrondslag, (b, l) => l.Met(Hoogte.Van(b))),
        .. Onderwerp(v, "samenloop", v.Samenloop, Samenloop),
        .. Onderwerp(v, "verminderdeVerwijtbaarheid", v.VerminderdeVerwijtbaarheid, (m, l) => l.Met("wat van de verlaging overblijft", NederlandseWeergave.Deel(m.Deel))),
        .. Onderwerp(v, "individueleAfstemming", v.IndividueleAfstemming, (r, l) => l
            .Met("laagste percentage", Percentage(r.MinimumPercentage))
            .Met("hoogste percentage", Percentage(r.MaximumPercentage))
            .Met("waarop wordt gelet", r.Maatstaven.Count == 0 ? null : Lijst(r.Maatstaven))),
        .. Onderwerp(v, "herleving", v.Herleving, (h, l) => l.Met("een rest kan op een nieuwe uitkering worden toegepast binnen", NederlandseWeergave.Maanden(h.TermijnInMaanden))),
        .. Onderwerp(v, "inkeer", v.Inkeer, (i, l) => l
            .Met("ook bij de eigen maatregelen", JaNee(i.OokEigenMaatregelen))
            .Met("werkt meteen, en alleen voor de toekomst", JaNee(i.MeteenVoorDeToekomst))),
        .. Onderwerp(v, "weigering", v.Weigering, (w, l) => l
            .Met("gevallen", w.Gevallen.Count == 0 ? null : string.Join("; ", w.Gevallen))
            .Met("blijvend weigeren kan", JaNee(w.Blijvend))
            .Met("tijdelijk weigeren kan", JaNee(w.Tijdelijk))),
        .. Documentrijen.Weigeringen(v),
        .. Onderwerp(v, "besluiteisen", v.Besluiteisen, (e, l) => l.Met("in het besluit staat", e.Count == 0 ? "niets bijzonders" : Lijst(e))),
        .. Onderwerp(v, "hardheidsclausule", v.Hardheidsclausule, (h, l) => l.Met("woorden", h)),
    ];

    /// <summary>One subject; what is not known or not regulated says nothing, and stands in the list of what is known.</summary>
    private static IEnumerable<Bepalingsinhoud> Onderwerp<T>(Verordening v, string lid, Bepaling<T>? bepaling, Action<T, Lijnen> inhoud)
        where T : class
    {
        if (bepaling is null) yield break;
        var lijnen = new Lijnen().Met("artikel", bepaling.AangenomenUit?.Aanhaling ?? (bepaling.Artikel is { } artikel ? v.Bron(artikel).Plaats : null));
        if (bepaling.Inhoud is { } bekend) inhoud(bekend, lijnen);
        lijnen.Slot(bepaling.BuitenToepassing, bepaling.Opmerking);
        if (lijnen.Alle.Count > 0) yield return new("$." + lid, Onderwerpen.Naam(lid), lijnen.Alle);
    }

    private static void Spreiding(Spreiding spreiding, Lijnen lijnen) => lijnen
        .Met("bij de onderdelen van artikel 18, vierde lid", Lijst(spreiding.Onderdelen))
        .Met("plannen", string.Join(" of ", spreiding.Plannen.Select(p => string.Join(" + ", p))))
        .Met("zonder spreiden gaat het bedrag over de maand van oplegging", JaNee(spreiding.OverMaandVanOplegging))
        .Met("voorwaarde", spreiding.Voorwaarde);

    private static void Waarschuwing(Waarschuwingsregeling waarschuwing, Lijnen lijnen) => lijnen
        .Met("categorieën", Lijst(waarschuwing.Categorieen.Select(c => c.ToString(CultureInfo.InvariantCulture))))
        .Met("hoe ver terug er geen maatregel of waarschuwing mag zijn", waarschuwing.TerugkijkenInMaanden is { } maanden ? NederlandseWeergave.Maanden(maanden) : "onbeperkt: nooit eerder")
        .Met("waarschuwen", waarschuwing.Verplicht ? "moet" : "mag");

    private static void Afzien(Verordening v, Afzien afzien, Lijnen lijnen) => lijnen
        .Met("van een maatregel wordt afgezien na", afzien.TermijnInMaanden is { } maanden ? NederlandseWeergave.Maanden(maanden) : "geen termijn")
        .Met("die termijn loopt tot", afzien.Tot switch
        {
            Afzienmoment.Vaststelling => "de vaststelling van de gedraging",
            Afzienmoment.Besluit => "het besluit",
            _ => NietGezegd,
        })
        .Met("uitzondering", afzien.Uitzondering)
        .Met("spreekt ook van dringende redenen", afzien.OokBijDringendeRedenen is { } ook ? JaNee(ook) : null)
        .Met("waar dringende redenen zijn omschreven", afzien.DringendeRedenen is { } waar ? v.Bron(waar.Artikel).Plaats : null)
        .Met("hoe dringende redenen zijn omschreven", afzien.DringendeRedenen?.Omschrijving)
        .Met("het afzien wordt schriftelijk meegedeeld", afzien.SchriftelijkMeedelen is { } schriftelijk ? JaNee(schriftelijk) : null);

    private static void Ingang(Ingangsregeling ingang, Lijnen lijnen) => lijnen
        .Met("begint in", Begin(ingang.Begin))
        .Met("mag op een maand die nog niet is uitbetaald", JaNee(ingang.EerderAlsNietUitbetaald))
        .Met("dag van de maand", ingang.DagVanDeMaand?.ToString(CultureInfo.InvariantCulture));

    private static void Samenloop(Samenloopregeling samenloop, Lijnen lijnen) => lijnen
        .Met("bij één handeling die meer verplichtingen schendt", samenloop.ZwaarsteBijEenHandeling switch
        {
            true => "telt alleen de zwaarste maatregel",
            false => "telt elke maatregel",
            _ => NietGezegd,
        })
        .Met("de zwaarste is die met", samenloop.ZwaarsteNaar switch
        {
            Zwaartemaat.Percentage => "het hoogste percentage",
            Zwaartemaat.Totaal => "het hoogste totaal",
            _ => NietGezegd,
        })
        .Met("maatregelen voor meer handelingen lopen", samenloop.MeerHandelingen switch
        {
            Maatregelvolgorde.Tegelijk => "tegelijk",
            Maatregelvolgorde.NaElkaar => "na elkaar",
            _ => NietGezegd,
        })
        .Met("geen verlaging waar om dezelfde gedraging een boete kan", samenloop.GeenVerlagingBijBoete is { } geen ? JaNee(geen) : null)
        .Met("als het vierde lid en een eigen bepaling beide passen", samenloop.Voorrang == Grondslagvoorrang.VierdeLid ? "gaat het vierde lid voor" : "kiest de consulent");
}
