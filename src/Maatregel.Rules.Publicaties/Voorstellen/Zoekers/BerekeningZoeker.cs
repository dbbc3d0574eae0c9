using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>Over what the percentage is taken, and the norm of which month.</summary>
internal sealed partial class BerekeningZoeker : IZoeker
{
    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        var opzet = new Opzet("berekeningsgrondslag");
        List<string> ook = [];
        Passage? waar = null;
        foreach (var passage in verband.Tekst.Artikelen.Where(a => !Woorden.Begrip(a)).SelectMany(a => a.Passages))
        {
            foreach (var zin in Zinnen.Splits(passage.Eigen).Where(z => Woorden.Verlaging(z) || Woorden.Verlaging(passage.Vol)))
            {
                if (Ingang().Match(zin) is { Success: true } ingang) opzet.Zet("inhoud.norm", "ingang", ingang.Value, passage);
                else if (ElkeMaand().Match(zin) is { Success: true } elke) opzet.Zet("inhoud.norm", "elke-maand", elke.Value, passage);
                if (Ook().Match(zin) is { Success: true } m && ook.Count == 0) (ook, waar) = ([m.Value], passage);
            }
        }

        if (waar is not null) opzet.Lijst("inhoud.ookMeegerekend", ook, ook[0], waar);
        if (opzet.HeeftWaarden) yield return opzet.Klaar();
    }

    [GeneratedRegex(@"\b(?:norm|grondslag)\b[^.;]{0,60}\bmaand waarin de (?:verlaging|maatregel) ingaat\b|\bnorm op (?:het moment|de dag) van ingang\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ingang();

    [GeneratedRegex(@"\b(?:bijstands)?norm\b[^.;]{0,40}\b(?:van|in|voor) die (?:kalender)?maand\b|\bvoor die (?:kalender)?maand geldende (?:bijstands)?norm\b", RegexOptions.IgnoreCase)]
    private static partial Regex ElkeMaand();

    [GeneratedRegex(@"\bbijzondere bijstand\b[^.;]{0,80}\bartikel (?:12|35)\b[^.;,]{0,40}|\binclusief (?:de )?vakantie(?:toeslag|geld|uitkering)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ook();
}
