using System.Xml.Linq;

namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>What is attached to the rules is not read; that it is there is said, since an article may rest on it.</summary>
internal static class Bijlagen
{
    public static void Meld(XElement wortel, Opmerkingen opmerkingen)
    {
        var lezer = new Blokkenlezer(new Opmerkingen());
        foreach (var bijlage in wortel.Nazaten("bijlage"))
        {
            var kop = bijlage.Kind("kop") is { } k ? lezer.Lijn(k) : "";
            opmerkingen.Meld($"{(kop.Length > 0 ? $"De bijlage “{kop}”" : "Een bijlage")} is niet gelezen. Lees haar zelf: een artikel kan ernaar verwijzen, en een nieuwere versie kan in haar anders zijn.");
        }
    }
}
