using System.Text;
using System.Xml.Linq;

namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>Reads what stands in an article, in either format. What it does not know it keeps as text, and says so.</summary>
internal sealed class Blokkenlezer(Opmerkingen opmerkingen)
{
    /// <summary>Elements that only hold others.</summary>
    private static readonly HashSet<string> Omhulsels = ["inhoud", "definitie", "tekst", "structuurtekst", "groep", "wat"];

    private static readonly HashSet<string> Kopdelen = ["kop", "lidnr", "lidnummer", "linummer", "term", "redactie"];

    private static readonly HashSet<string> Opmaak =
        ["vet", "cursief", "ondlijn", "onderstreept", "sup", "inf", "sub", "extref", "intref", "extioref", "intioref", "nadruk", "b", "i", "u", "strong", "abbr", "contact", "nootref", "inlinetekst", "eigennaam"];

    public IReadOnlyList<Blok> Lees(XElement ouder)
    {
        List<Blok> blokken = [];
        foreach (var knoop in ouder.Nodes().TakeWhile(_ => opmerkingen.Weigering is null))
        {
            if (knoop is XText tekst) Alinea(blokken, Witruimte.Vouw(tekst.Value));
            else if (knoop is XElement element) Neem(blokken, element);
        }

        return blokken;
    }

    /// <summary>The words of an element, without the notes in it.</summary>
    public string Lijn(XElement element)
    {
        var regel = new StringBuilder();
        Verzamel(element, regel);
        return Witruimte.Vouw(regel.ToString());
    }

    private void Neem(List<Blok> blokken, XElement element)
    {
        var naam = element.Naam();
        if (naam is "al" or "titel" or "tussenkop" or "opschrift") Alinea(blokken, Lijn(element));
        else if (naam == "lid") blokken.Add(Deel(new(Bloksoort.Lid, Nummer: Nummer(element, "lidnr", "lidnummer"), Onder: Lees(element))));
        else if (naam is "lijst" or "begrippenlijst") blokken.Add(new(Bloksoort.Lijst, Onder: [.. element.Elements().TakeWhile(_ => opmerkingen.Weigering is null).Select(Item).OfType<Blok>().Select(Deel)]));
        else if (naam == "table") blokken.AddRange(new Tabellezer(this, opmerkingen).Lees(element).Select(Deel));
        else if (Omhulsels.Contains(naam)) blokken.AddRange(Lees(element));
        else if (naam is "noot" or "voetnoot") opmerkingen.Meld("Een noot hoort niet bij de tekst en is weggelaten.");
        else if (!Kopdelen.Contains(naam) && naam is not ("vervallen" or "gereserveerd")) Onbekend(blokken, element);
    }

    private void Onbekend(List<Blok> blokken, XElement element)
    {
        var tekst = Lijn(element);
        if (!Opmaak.Contains(element.Naam())) opmerkingen.Meld($"Het element {element.Name.LocalName} is onbekend: {(tekst.Length > 0 ? "de tekst ervan is als alinea gelezen." : "er stond geen tekst in.")}");
        Alinea(blokken, tekst);
    }

    private Blok? Item(XElement element) => element.Naam() switch
    {
        "li" => new(Bloksoort.Item, Nummer: Nummer(element, "linummer"), Onder: Lees(element)),
        "begrip" => new(Bloksoort.Item, Onder: [Deel(new(Bloksoort.Alinea, $"{element.Kind("term").Waarde()}: {Lijn(element.Kind("definitie") ?? element)}"))]),
        _ => new(Bloksoort.Item, Onder: [Deel(new(Bloksoort.Alinea, Lijn(element)))]),
    };

    private static string Nummer(XElement element, params string[] namen) =>
        namen.Select(n => element.Kind(n).Waarde()).FirstOrDefault(n => n is not null) ?? element.Eigenschap("nr") ?? "";

    private void Alinea(List<Blok> blokken, string tekst)
    {
        if (tekst.Length > 0) blokken.Add(Deel(new(Bloksoort.Alinea, tekst)));
    }

    /// <summary>A piece that counts for how much a text may have.</summary>
    private Blok Deel(Blok blok)
    {
        opmerkingen.Neem(blok.Tekst);
        return blok;
    }

    private void Verzamel(XElement element, StringBuilder regel)
    {
        foreach (var knoop in element.Nodes())
        {
            if (knoop is XText tekst) regel.Append(tekst.Value);
            else if (knoop is XElement kind) Verzamel(kind, kind.Naam(), regel);
        }
    }

    private void Verzamel(XElement kind, string naam, StringBuilder regel)
    {
        if (naam is "noot" or "voetnoot")
        {
            opmerkingen.Meld("Een noot hoort niet bij de tekst en is weggelaten.");
            return;
        }

        if (!Opmaak.Contains(naam)) regel.Append(' ');
        Verzamel(kind, regel);
        if (!Opmaak.Contains(naam)) regel.Append(' ');
    }
}
