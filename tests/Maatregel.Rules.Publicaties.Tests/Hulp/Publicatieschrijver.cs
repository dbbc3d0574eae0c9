using System.Xml.Linq;

namespace Maatregel.Rules.Publicaties.Tests.Hulp;

/// <summary>Writes a text of the tests in both published formats.</summary>
internal static class Publicatieschrijver
{
    private static readonly XNamespace T = "http://standaarden.overheid.nl/cvdr/terms/";
    private static readonly XNamespace Dc = "http://purl.org/dc/terms/";
    private static readonly XNamespace O = "http://standaarden.overheid.nl/owms/terms/";
    private static readonly XNamespace Rg = "http://standaarden.overheid.nl/cvdr/meta/";
    private static readonly XNamespace Lv = "https://standaarden.overheid.nl/lvbb/stop/uitlevering/";
    private static readonly XNamespace Tekst = "https://standaarden.overheid.nl/stop/imop/tekst/";
    private static readonly XNamespace Data = "https://standaarden.overheid.nl/stop/imop/data/";
    private static readonly XNamespace Cons = "https://standaarden.overheid.nl/stop/imop/consolidatie/";

    public static string Cvdr(Proeftekst tekst) => new XElement(
        T + "cvdr",
        new XElement(
            T + "meta",
            new XElement(
                T + "owmskern",
                new XElement(Dc + "identifier", tekst["cvdr"]),
                new XElement(Dc + "title", tekst["titel"]),
                new XElement(Dc + "creator", new XAttribute("scheme", "overheid:Gemeente"), tekst["gemeente"])),
            new XElement(
                T + "owmsmantel",
                Feit(Dc + "alternative", tekst["citeertitel"]),
                Feit(Dc + "source", tekst["grondslag"]),
                new XElement(O + "isRatifiedBy", "gemeenteraad")),
            new XElement(T + "cvdripm", new XElement(Rg + "inwerkingtredingDatum", tekst["van"]), Feit(Rg + "uitwerkingtredingDatum", tekst["tot"]))),
        new XElement(
            T + "body",
            new XElement(T + "intitule", tekst["titel"]),
            new XElement(
                T + "regeling",
                new XElement(T + "regeling-tekst", Delen(tekst, T, "hoofdstuk", "artikel", d => Kop(d, T, "kop", "label", "nr", "titel"), CvdrInhoud)),
                new XElement(T + "nota-toelichting", new XElement(T + "al", "Een toelichting noemt ook 99% en negen maanden, en is geen regel."))))).ToString();

    public static string Stop(Proeftekst tekst) => new XElement(
        Lv + "Consolidaties",
        new XElement(
            Lv + "Consolidatie",
            new XElement(
                Cons + "Toestanden",
                new XElement(
                    Cons + "BekendeToestand",
                    new XElement(Cons + "FRBRExpression", $"/akn/nl/act/gemeente/2024/{tekst["cvdr"].Split('_')[0]}/nld@{tekst["van"]}"),
                    new XElement(
                        Cons + "geldigheid",
                        new XElement(Cons + "Geldigheidsperiode", new XElement(Cons + "juridischWerkendOp", new XElement(Cons + "Periode", new XElement(Cons + "vanaf", tekst["van"]), Feit(Cons + "tot", tekst["tot"]))))))),
            new XElement(
                Lv + "RegelingVersie",
                new XElement(
                    Tekst + "RegelingCompact",
                    new XElement(Tekst + "RegelingOpschrift", new XElement(Tekst + "Al", tekst["titel"])),
                    new XElement(Tekst + "Lichaam", Delen(tekst, Tekst, "Hoofdstuk", "Artikel", d => Kop(d, Tekst, "Kop", "Label", "Nummer", "Opschrift"), StopInhoud)))),
            new XElement(
                Lv + "AnnotatieBijToestand",
                new XElement(
                    Data + "RegelingMetadata",
                    new XElement(Data + "eindverantwoordelijke", "/tooi/id/gemeente/" + tekst["code"].ToLowerInvariant()),
                    Feit(Data + "citeertitel", tekst["citeertitel"]),
                    new XElement(Data + "officieleTitel", tekst["titel"]))))).ToString();

    private static XElement? Feit(XName naam, string waarde) => waarde.Length > 0 ? new XElement(naam, waarde) : null;

    private static IEnumerable<XElement> Delen(Proeftekst tekst, XNamespace ruimte, string hoofdstuk, string artikel, Func<Proefdeel, XElement> kop, Func<IReadOnlyList<Regel>, IEnumerable<XElement>> inhoud)
    {
        XElement? open = null;
        foreach (var deel in tekst.Delen)
        {
            var element = new XElement(ruimte + (deel.IsHoofdstuk ? hoofdstuk : artikel), kop(deel), inhoud(deel.Regels));
            if (deel.IsHoofdstuk)
            {
                if (open is not null) yield return open;
                open = element;
            }
            else if (open is not null) open.Add(element);
            else yield return element;
        }

        if (open is not null) yield return open;
    }

    private static XElement Kop(Proefdeel deel, XNamespace ruimte, string kop, string label, string nummer, string titel) =>
        new(ruimte + kop, new XElement(ruimte + label, deel.Soort), new XElement(ruimte + nummer, deel.Nummer), deel.Titel.Length > 0 ? new XElement(ruimte + titel, deel.Titel) : null);

    private static IEnumerable<XElement> CvdrInhoud(IReadOnlyList<Regel> regels) => Groepen(
        regels,
        0,
        (lid, onder) => new XElement(T + "lid", new XElement(T + "lidnr", lid.Nummer.Trim('(', ')') + "."), new XElement(T + "al", lid.Tekst), onder),
        items => new XElement(T + "lijst", items),
        (item, onder) => new XElement(T + "li", new XAttribute("nr", item.Nummer), new XElement(T + "al", item.Tekst), onder),
        T);

    private static IEnumerable<XElement> StopInhoud(IReadOnlyList<Regel> regels)
    {
        var delen = Groepen(
            regels,
            0,
            (lid, onder) => new XElement(Tekst + "Lid", new XElement(Tekst + "LidNummer", lid.Nummer.Trim('(', ')') + "."), new XElement(Tekst + "Inhoud", new XElement(Tekst + "Al", lid.Tekst), onder)),
            items => new XElement(Tekst + "Lijst", items),
            (item, onder) => new XElement(Tekst + "Li", new XElement(Tekst + "LiNummer", item.Nummer), new XElement(Tekst + "Al", item.Tekst), onder),
            Tekst).ToArray();
        return delen.Length == 0 || delen.Any(d => d.Name.LocalName == "Lid") ? delen : [new XElement(Tekst + "Inhoud", delen)];
    }

    private static IEnumerable<XElement> Groepen(
        IReadOnlyList<Regel> regels,
        int diepte,
        Func<Regel, IEnumerable<XElement>, XElement> lid,
        Func<IEnumerable<XElement>, XElement> lijst,
        Func<Regel, IEnumerable<XElement>, XElement> item,
        XNamespace ruimte)
    {
        var plaats = 0;
        while (plaats < regels.Count)
        {
            var regel = regels[plaats];
            if (regel.IsRij)
            {
                var rijen = regels.Skip(plaats).TakeWhile(r => r.IsRij).ToArray();
                plaats += rijen.Length;
                yield return Tabel(rijen, ruimte);
            }
            else if (regel.Nummer.Length == 0)
            {
                plaats++;
                yield return new XElement(ruimte + (ruimte == T ? "al" : "Al"), regel.Tekst);
            }
            else if (regel.IsLid)
            {
                var onder = regels.Skip(plaats + 1).TakeWhile(r => !r.IsLid).ToArray();
                plaats += onder.Length + 1;
                yield return lid(regel, Groepen(onder, diepte + 1, lid, lijst, item, ruimte));
            }
            else
            {
                List<XElement> items = [];
                var hier = regel.Diepte;
                while (plaats < regels.Count && !regels[plaats].IsRij && regels[plaats].Nummer.Length > 0 && regels[plaats].Diepte == hier)
                {
                    var eigen = regels[plaats];
                    var onder = regels.Skip(plaats + 1).TakeWhile(r => r.Diepte > hier).ToArray();
                    plaats += onder.Length + 1;
                    items.Add(item(eigen, Groepen(onder, diepte + 1, lid, lijst, item, ruimte)));
                }

                yield return lijst(items);
            }
        }
    }

    private static XElement Tabel(Regel[] rijen, XNamespace ruimte)
    {
        XElement Rij(Regel rij) => new(ruimte + "row", rij.Cellen.Select(c => new XElement(ruimte + "entry", new XElement(ruimte + (ruimte == T ? "al" : "Al"), c))));
        return new XElement(
            ruimte + "table",
            new XElement(ruimte + "tgroup", new XElement(ruimte + "thead", Rij(rijen[0])), new XElement(ruimte + "tbody", rijen[1..].Select(Rij))));
    }
}
