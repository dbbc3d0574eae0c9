using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>When a warning may or must do.</summary>
internal sealed partial class WaarschuwingZoeker : IZoeker
{
    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        foreach (var artikel in verband.Tekst.Artikelen.Where(a => !Woorden.Begrip(a)))
        {
            foreach (var passage in artikel.Passages.Where(p => Volstaan().IsMatch(p.Vol) && Categorieen.Lees(p.Vol).Any()))
            {
                var tekst = passage.Vol;
                Vondst<int>[] categorieen = [.. Categorieen.Lees(tekst).DistinctBy(c => c.Waarde)];
                var opzet = new Opzet("waarschuwing");
                opzet.Zet("inhoud.categorieen", new JsonArray([.. categorieen.Select(c => (JsonNode)JsonValue.Create(c.Waarde))]), categorieen[0].Woorden, passage);
                if (Maanden.Lees(tekst, Maandsoort.Termijn).ToArray() is [var terug]) opzet.Zet("inhoud.terugkijkenInMaanden", terug.Waarde, terug.Woorden, passage);
                var moet = Moet().Match(tekst);
                var mag = Mag().Match(tekst);
                if (moet.Success != mag.Success) opzet.Zet("inhoud.verplicht", moet.Success, moet.Success ? moet.Value : mag.Value, passage);
                yield return opzet.Klaar();
                yield break;
            }
        }
    }

    [GeneratedRegex(@"\b(?:volsta\w*|volstaat|geven|geeft|gegeven|krijgt)\b[^.;]{0,80}\bwaarschuwing|\bwaarschuwing\b[^.;]{0,80}\b(?:volstaan|geven|gegeven|volstaat)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Volstaan();

    [GeneratedRegex(@"\b(?:volstaat(?: het college)?(?: eerst)? met|wordt(?: eerst)? (?:volstaan|een (?:schriftelijke )?waarschuwing)|geeft(?: het college)?(?: eerst)? een|krijgt u eerst een)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Moet();

    [GeneratedRegex(@"\b(?:kan|kunnen|mag|mogen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mag();
}
