using System.Text.RegularExpressions;
using System.Xml.Linq;
using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Documenten;

/// <summary>A part must end where it begins: around paragraphs, around rows, or within one paragraph. Otherwise the file would be torn.</summary>
internal static partial class Nesting
{
    public static IEnumerable<Fout> Controleer(XDocument document, string naam)
    {
        Stack<(string Naam, XElement? Plaats)> open = new();
        foreach (var tekst in document.DescendantNodes().OfType<XText>().ToList())
        {
            foreach (Match merk in Deel().Matches(tekst.Value))
            {
                if (merk.Groups["soort"].Value != "/")
                {
                    open.Push((merk.Groups["naam"].Value, Plaats(tekst)));
                }
                else if (open.Count > 0 && open.Peek().Naam == merk.Groups["naam"].Value && open.Pop().Plaats != Plaats(tekst))
                {
                    yield return new Fout(naam, "verkeerd-gesloten", $"{merk.Value} staat op een andere plaats dan het begin. Zet begin en einde samen in één regel, of elk op een eigen regel in dezelfde kolom, of in de eerste en laatste cel van een rij.");
                }
            }
        }
    }

    /// <summary>What holds the run in which a mark stands, or what holds the mark itself when it stands around paragraphs or rows.</summary>
    private static XElement? Plaats(XText tekst) => tekst.Parent?.Name.LocalName == "t" ? tekst.Parent.Parent?.Parent : tekst.Parent;

    [GeneratedRegex(@"\{(?<soort>[#^/])(?<naam>[^{}\n]*)\}")]
    private static partial Regex Deel();
}
