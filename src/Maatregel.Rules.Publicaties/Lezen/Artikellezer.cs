using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>Walks through chapters to the articles, in either format. A text without articles is kept as pieces without a number.</summary>
internal sealed partial class Artikellezer(Opmerkingen opmerkingen)
{
    private static readonly HashSet<string> Koppen = ["kop", "toelichting", "redactie"];

    private readonly Blokkenlezer _lezer = new(opmerkingen);

    private readonly HashSet<XElement> _metDelen = [];

    public IReadOnlyList<Artikel> Lees(IEnumerable<XElement> delen)
    {
        Artikel[] artikelen = [.. delen.SelectMany(d => Lees(Deel(d), [])).TakeWhile(_ => opmerkingen.Weigering is null)];
        foreach (var dubbel in artikelen.Where(a => a.Label.Length > 0).GroupBy(a => a.Label, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            opmerkingen.Meld($"Artikel {dubbel.Key} staat er {dubbel.Count()} keer.");
        }

        return artikelen;
    }

    private IEnumerable<Artikel> Lees(XElement element, IReadOnlyList<string> plaats)
    {
        var naam = element.Naam();
        if (naam is "artikel" or "wettelijkartikel") return [Lees(element, Artikelkop.Lees(element, _lezer), plaats)];
        if (!_metDelen.Contains(element)) return Los(element, plaats);
        var kop = Artikelkop.Lees(element, _lezer).Geheel;
        IReadOnlyList<string> binnen = kop.Length > 0 ? [.. plaats, kop] : plaats;
        return element.Elements().Where(e => !Koppen.Contains(e.Naam())).SelectMany(e => Lees(e, binnen));
    }

    /// <summary>Marks what has articles or chapters inside, not only text.</summary>
    private XElement Deel(XElement deel)
    {
        foreach (var element in deel.Descendants().Where(e => e.Naam() is "artikel" or "wettelijkartikel" or "tekst" or "structuurtekst" or "divisietekst"))
        {
            var boven = element.Parent;
            while (boven is not null && _metDelen.Add(boven)) boven = boven.Parent;
        }

        return deel;
    }

    private Artikel Lees(XElement element, Artikelkop kop, IReadOnlyList<string> plaats)
    {
        var artikel = Maak(kop, plaats, _lezer.Lees(element));
        var eigen = element.Eigenschap("status");
        return artikel with
        {
            Status = eigen == "vervallen" || element.Kind("vervallen") is not null || artikel.Status == Artikelstatus.Vervallen ? Artikelstatus.Vervallen
                : element.Kind("gereserveerd") is not null || artikel.Status == Artikelstatus.Gereserveerd ? Artikelstatus.Gereserveerd
                : Artikelstatus.Geldend,
        };
    }

    /// <summary>Text outside an article. Old files have whole verordeningen here, with the headings of articles as paragraphs.</summary>
    private IEnumerable<Artikel> Los(XElement element, IReadOnlyList<string> plaats)
    {
        var kop = Artikelkop.Lees(element, _lezer) is { Titel.Length: > 0 } eigen ? new Artikelkop("", "", eigen.Geheel) : new Artikelkop("", "", "");
        List<Blok> blokken = [];
        foreach (var blok in _lezer.Lees(element))
        {
            if (blok.Soort == Bloksoort.Alinea && ArtikelkopPatroon().IsMatch(blok.Tekst))
            {
                if (blokken.Count > 0) yield return Maak(kop, plaats, blokken);
                kop = Artikelkop.Lees(blok.Tekst);
                blokken = [];
            }
            else blokken.Add(blok);
        }

        if (blokken.Count > 0) yield return Maak(kop, plaats, blokken);
    }

    private Artikel Maak(Artikelkop kop, IReadOnlyList<string> plaats, IReadOnlyList<Blok> blokken)
    {
        foreach (var regel in plaats.Append(kop.Titel)) opmerkingen.Neem(regel);
        var (tekst, delen) = Indeler.Deel(kop.Nummer, blokken);
        return new Artikel { Label = kop.Nummer, Opschrift = kop.Titel, Plaats = plaats, Tekst = tekst, Delen = delen, Status = Status(kop.Titel, tekst, delen) };
    }

    private static Artikelstatus Status(string opschrift, string tekst, IReadOnlyList<Tekstdeel> delen)
    {
        var enig = delen switch { [] => tekst.Length > 0 ? tekst : opschrift, [{ Delen.Count: 0 } deel] when tekst.Length == 0 => deel.Tekst, _ => "" };
        return Vervallen().IsMatch(enig) ? Artikelstatus.Vervallen : Gereserveerd().IsMatch(enig) ? Artikelstatus.Gereserveerd : Artikelstatus.Geldend;
    }

    [GeneratedRegex(@"\AArtikel\s+[0-9IVX]{1,4}[a-z]?(?:[.:][0-9]{1,3})?[.:]?(?:\s+\p{Lu}[^.;]{0,120})?\z")]
    private static partial Regex ArtikelkopPatroon();

    [GeneratedRegex(@"\A\W*(?:dit artikel is |artikel )?vervallen\W*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Vervallen();

    [GeneratedRegex(@"\A\W*gereserveerd\W*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Gereserveerd();
}
