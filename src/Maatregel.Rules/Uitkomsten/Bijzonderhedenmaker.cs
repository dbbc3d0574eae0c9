using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>What less blame, a warning, a repeat of something else, spreading and several breaches at once do, each on the conducts it may touch.</summary>
internal sealed class Bijzonderhedenmaker(Verordening verordening, Proefzaak zaak, Func<Casus, Proefuitkomst> vraag)
{
    public IEnumerable<Bijzonderheid> Maak(IEnumerable<Regeling> regelingen) => regelingen.SelectMany(Van);

    private IEnumerable<Bijzonderheid> Van(Regeling regeling)
    {
        Geval[] gevallen = [.. Gevallen.Van(verordening, regeling).Where(g => vraag(zaak.Van(g, [])).Uitkomst is Adviezen.Uitkomst.Maatregel or Adviezen.Uitkomst.Waarschuwing)];
        Geval[] vierde = [.. gevallen.Where(g => g.Verplichting.Geuniformeerd)];
        Geval[] eigen = [.. gevallen.Where(g => !g.Verplichting.Geuniformeerd)];
        return
        [
            .. vierde.Take(1).Concat(eigen.Take(1)).SelectMany(Mate),
            .. eigen.Where(g => g.Categorie is { } c && verordening.Waarschuwing?.Inhoud?.Categorieen.Contains(c) == true).Select(Waarschuwing),
            .. new Herhalingenmaker(verordening, zaak, vraag).Maak(eigen),
            .. vierde.Select(g => (Geval: g, Uitkomst: vraag(zaak.Van(g, []) with { Verrekening = Verrekening.Gespreid }))).GroupBy(s => (s.Uitkomst.Tekst, s.Uitkomst.PerMaand))
                .Select(s => Spreiding(s.Select(g => g.Geval), s.First().Uitkomst)),
            .. vierde.Take(1).SelectMany(v => eigen.Take(1).Select(e => Samen(regeling, v, e))),
            .. eigen.Take(1).SelectMany(a => eigen.Skip(1).TakeLast(1).Select(b => Samen(regeling, a, b))),
            .. verordening.Samenloop?.Inhoud?.GeenVerlagingBijBoete is null ? [] : eigen.Take(1).SelectMany(a => Gevallen.Van(verordening, regeling).Where(MetBoete).Select(b => Samen(regeling, a, b))),
        ];
    }

    private IEnumerable<Bijzonderheid> Mate(Geval geval) => new[] { Feiten.Mate.Verminderd, Feiten.Mate.Ontbreekt }.Select(mate => Maak(
        "verwijtbaarheid",
        $"{geval.Naam}; verwijtbaarheid {(mate == Feiten.Mate.Verminderd ? "verminderd" : "ontbreekt")}",
        zaak.Van(Anders(geval, o => o with { Verwijtbaarheid = o.Verwijtbaarheid! with { Mate = mate } }), [])));

    private Bijzonderheid Waarschuwing(Geval geval) =>
        Maak("waarschuwing", $"{geval.Naam}; een waarschuwing volstaat", zaak.Van(Anders(geval, o => o with { Waarschuwen = Antwoord.Ja }), []));

    /// <summary>The letters for which asking to spread comes to the same stand together.</summary>
    private static Bijzonderheid Spreiding(IEnumerable<Geval> gevallen, Proefuitkomst uitkomst) =>
        new("spreiding", $"{string.Join("; ", gevallen.Select(g => g.Naam))}; om spreiden gevraagd", uitkomst);

    private Bijzonderheid Samen(Regeling regeling, Geval een, Geval ander) => Maak(
        "samenloop",
        $"{een.Naam} en {ander.Naam}, met één handeling",
        zaak.Van(regeling, [een.Gedraging with { Handeling = "h1" }, ander.Gedraging with { Id = "g2", Handeling = "h1" }], []) with
        {
            Uitkering = zaak.Van(een with { InZoektijd = een.InZoektijd || ander.InZoektijd }, []).Uitkering,
            Belanghebbende = zaak.Van(een with { JongerDan27 = Ja(een.JongerDan27, ander.JongerDan27), AlleenstaandeOuder = Ja(een.AlleenstaandeOuder, ander.AlleenstaandeOuder) }, []).Belanghebbende,
        });

    private Bijzonderheid Maak(string onderwerp, string situatie, Casus casus) => new(onderwerp, situatie, vraag(casus));

    private static bool MetBoete(Geval geval) => geval.Verplichting.Code == Verplichtingcode.Pw17Lid1Inlichtingen;

    private static Geval Anders(Geval geval, Func<Oordeel, Oordeel> anders) => geval with { Gedraging = geval.Gedraging with { Oordeel = anders(geval.Gedraging.Oordeel!) } };

    private static Antwoord Ja(Antwoord een, Antwoord ander) => een == Antwoord.Ja ? een : ander;
}
