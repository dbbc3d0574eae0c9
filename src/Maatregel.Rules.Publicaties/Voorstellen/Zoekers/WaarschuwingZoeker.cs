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
                if (Lees(artikel, tekst) is not { Length: > 0 } categorieen) yield break;
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

    /// <summary>The categories without those that are taken out; none when the warning hangs on anything else than what was before it.</summary>
    private static Vondst<int>[] Lees(Leesartikel artikel, string tekst)
    {
        var zinnen = Zinnen.Volzinnen(tekst).Concat(artikel.Passages.SelectMany(p => Zinnen.Volzinnen(p.Eigen))).Distinct().ToArray();
        var beperkt = Array.FindAll(zinnen, Voorbehoud.GeldtNiet);
        var uitgesloten = beperkt.SelectMany(Categorieen.Lees).Select(c => c.Waarde).ToHashSet();
        var elders = Array.FindAll(zinnen, z => Verwijzing().IsMatch(z) && Als().IsMatch(Eerder().Replace(Gedraging().Replace(z, ""), "")));
        var voorwaarde = elders.Length > 0 || Array.Exists(beperkt, z => !Categorieen.Lees(z).Any()) || Zinnen.Volzinnen(tekst).Except(beperkt).Any(z => Voorwaarde().IsMatch(Eerder().Replace(Gedraging().Replace(z, ""), "")));
        return voorwaarde ? [] : [.. Zinnen.Volzinnen(tekst).Except(beperkt).SelectMany(Categorieen.Lees).DistinctBy(c => c.Waarde).Where(c => !uitgesloten.Contains(c.Waarde))];
    }

    /// <summary>"Unless in the last two years …": that is the time looked back.</summary>
    [GeneratedRegex(@"\b(?:tenzij|als|indien|wanneer|mits|voor zover)\b(?![^.;]*\balsnog\b)(?=[^.;]*\b(?:eerdere?|al|reeds|nog|geen|afgelopen|voorafgaande|voorgaande|daarvoor)\b)[^.;,]*?\b(?:waarschuwing|gewaarschuwd|maatregel|verlaging)\b[^.;,]*", RegexOptions.IgnoreCase)]
    private static partial Regex Eerder();

    [GeneratedRegex(@"\b(?:als|indien|wanneer)\b(?![^.;,]*\b(?:alsnog|herstel\w*|voldoe\w*)\b)[^.;,]*\bcategorie\b[^.;,]*", RegexOptions.IgnoreCase)]
    private static partial Regex Gedraging();

    /// <summary>A sentence about the warning beside the one that gives it.</summary>
    [GeneratedRegex(@"\b(?:eerste|tweede|derde|vorige) (?:lid|zin)\b|\bbevoegdheid\b|\bwaarschuwing\b", RegexOptions.IgnoreCase)]
    private static partial Regex Verwijzing();

    [GeneratedRegex(@"\b(?:als|indien|wanneer|mits|tenzij)\b(?!\sbedoeld)", RegexOptions.IgnoreCase)]
    private static partial Regex Als();

    [GeneratedRegex(@"\b(?:als|indien|wanneer|mits|tenzij|voor zover|behalve|behoudens|met uitzondering|uitgezonderd|met dien verstande|anders dan|alsnog|herstel\w*|hersteld|voldaan|alleen|slechts|uitsluitend|niet|geen)\b(?!\sbedoeld)|\bcategorie,?\s(?:onder|onderde(?:el|len)|sub)\s\w{1,2}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Voorwaarde();

    [GeneratedRegex(@"\b(?:volsta\w*|volstaat|geven|geeft|gegeven|krijgt)\b[^.;]{0,80}\bwaarschuwing|\bwaarschuwing\b[^.;]{0,80}\b(?:volstaan|geven|gegeven|volstaat)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Volstaan();

    [GeneratedRegex(@"\b(?:volstaat(?: het college)?(?: eerst)? met|wordt(?: eerst)? (?:volstaan|een (?:schriftelijke )?waarschuwing)|geeft(?: het college)?(?: eerst)? een|krijgt u eerst een)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Moet();

    [GeneratedRegex(@"\b(?:kan|kunnen|mag|mogen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mag();
}
