using System.Security;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Documenten;

/// <summary>
/// Makes a template of a part of a file. A word processor cuts a mark to pieces and puts it in a paragraph or a row that it is
/// about: the pieces are put together, and the mark around what it is about.
/// </summary>
internal static partial class Merklezer
{
    /// <summary>The name of the place where the text itself comes.</summary>
    public const string Tekstplek = "maatregel-tekst";

    private const string Declaratie = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    // A brace that is no word of the text, as in the name of an extension, is no mark.
    private const char GeenMerk = '\ue000';

    private const string Ruimte = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XNamespace W = Ruimte;

    /// <returns>The part as a template, or null when there is nothing in it to fill in.</returns>
    public static string? Lees(OpenXmlPart deel, string naam, List<Fout> fouten)
    {
        using var stroom = deel.GetStream(FileMode.Open, FileAccess.Read);
        var document = XDocument.Load(stroom, LoadOptions.PreserveWhitespace);
        var alineas = document.Descendants(W + "p").ToList();
        var gevonden = false;
        foreach (var alinea in alineas) gevonden |= Hecht(alinea);
        if (!gevonden) return null;

        foreach (var alinea in alineas.Where(a => Woorden(a).Trim() == "{tekst}")) alinea.ReplaceWith(Plek());
        foreach (var rij in document.Descendants(W + "tr").ToList()) OmRij(rij);
        foreach (var alinea in alineas.Where(a => a.Parent is not null && AlleenDelen().IsMatch(Woorden(a)))) alinea.ReplaceWith(new XText(Woorden(alinea).Trim()));
        fouten.AddRange(Nesting.Controleer(document, naam));
        foreach (var attribuut in document.Descendants().Attributes()) attribuut.Value = attribuut.Value.Replace('{', GeenMerk);
        return Declaratie + document.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The part as it must stand in the file.</summary>
    public static string Terug(string ingevuld) => ingevuld.Replace(GeenMerk, '{');

    /// <summary>What is filled in, as it must stand in a file.</summary>
    public static string Waarde(string waarde) =>
        string.Join($"</w:t><w:br xmlns:w=\"{Ruimte}\"/><w:t xml:space=\"preserve\">", Tekens.Toegestaan(waarde).Split('\n').Select(SecurityElement.Escape));

    /// <summary>Puts each mark whole in the piece where it begins.</summary>
    private static bool Hecht(XElement alinea)
    {
        var merken = Merk().Matches(Woorden(alinea));
        if (merken.Count == 0) return false;

        var stukken = Stukken(alinea).ToList();
        var tekens = stukken.SelectMany(s => s.Value.Select(teken => (Stuk: s, Teken: teken))).ToArray();
        foreach (Match merk in merken)
        {
            for (var i = merk.Index; i < merk.Index + merk.Length; i++) tekens[i].Stuk = tekens[merk.Index].Stuk;
        }

        var inhoud = tekens.ToLookup(t => t.Stuk, t => t.Teken);
        foreach (var stuk in stukken)
        {
            stuk.Value = string.Concat(inhoud[stuk]);
            stuk.SetAttributeValue(XNamespace.Xml + "space", "preserve");
        }

        return true;
    }

    /// <summary>A row in which a part begins and ends, in different paragraphs, is about that row.</summary>
    private static void OmRij(XElement rij)
    {
        var merken = rij.Descendants(W + "p").SelectMany(p => Delen().Matches(Woorden(p)).Select(m => (Alinea: p, Merk: m.Value))).ToList();
        if (merken.Count < 2 || merken[0].Alinea == merken[^1].Alinea) return;
        if (merken[0].Merk[1] == '/' || merken[^1].Merk != "{/" + merken[0].Merk[2..]) return;
        Verwijder(merken[0].Alinea, merken[0].Merk, laatste: false);
        Verwijder(merken[^1].Alinea, merken[^1].Merk, laatste: true);
        rij.AddBeforeSelf(new XText(merken[0].Merk));
        rij.AddAfterSelf(new XText(merken[^1].Merk));
    }

    private static void Verwijder(XElement alinea, string merk, bool laatste)
    {
        var stukken = Stukken(alinea).Where(s => s.Value.Contains(merk, StringComparison.Ordinal));
        var stuk = laatste ? stukken.Last() : stukken.First();
        var plaats = laatste ? stuk.Value.LastIndexOf(merk, StringComparison.Ordinal) : stuk.Value.IndexOf(merk, StringComparison.Ordinal);
        stuk.Value = stuk.Value.Remove(plaats, merk.Length);
    }

    private static XElement Plek() => new(
        W + "sdt",
        new XElement(W + "sdtPr", new XElement(W + "tag", new XAttribute(W + "val", Tekstplek))),
        new XElement(W + "sdtContent", new XElement(W + "p")));

    private static string Woorden(XElement alinea) => string.Concat(Stukken(alinea).Select(t => t.Value));

    /// <summary>Only the words of the paragraph itself: a box in it has paragraphs of its own.</summary>
    private static IEnumerable<XElement> Stukken(XElement alinea) =>
        alinea.Descendants(W + "t").Where(t => t.Ancestors(W + "p").First() == alinea);

    [GeneratedRegex(@"\{[#^/]?[^{}\n]*\}")]
    private static partial Regex Merk();

    [GeneratedRegex(@"\{[#^/][^{}\n]*\}")]
    private static partial Regex Delen();

    [GeneratedRegex(@"^\s*(\{[#^/][^{}\n]*\}\s*)+$")]
    private static partial Regex AlleenDelen();
}
