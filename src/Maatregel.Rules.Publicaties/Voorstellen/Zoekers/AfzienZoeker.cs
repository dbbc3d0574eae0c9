using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>After how long a measure is left out. Only a term up to the finding: one up to the decision is another rule.</summary>
internal sealed partial class AfzienZoeker : IZoeker
{
    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        foreach (var artikel in verband.Tekst.Artikelen)
        {
            foreach (var passage in artikel.Passages.Where(p => Geen().IsMatch(p.Vol) && Gedraging().IsMatch(p.Vol) && Vaststelling().IsMatch(p.Eigen)))
            {
                if (Maanden.Lees(passage.Eigen, Maandsoort.Termijn).ToArray() is not [var termijn]) continue;
                var opzet = new Opzet("afzien").Zet("inhoud.termijnInMaanden", termijn.Waarde, Zinnen.Om(passage.Eigen, z => z.Contains(termijn.Woorden, StringComparison.Ordinal)), passage)
                    .Zet("inhoud.tot", "vaststelling", Zinnen.Om(passage.Eigen, z => Vaststelling().IsMatch(z)), passage);
                foreach (var ander in artikel.Passages.Where(p => Woorden.Dringend(p.Eigen)))
                {
                    opzet.Zet("inhoud.ookBijDringendeRedenen", true, Zinnen.Om(ander.Eigen, Woorden.Dringend), ander);
                }

                if (artikel.Passages.FirstOrDefault(p => Schriftelijk().IsMatch(p.Eigen)) is { } brief && opzet.Heeft("inhoud.ookBijDringendeRedenen"))
                {
                    opzet.Zet("inhoud.schriftelijkMeedelen", true, Zinnen.Om(brief.Eigen, z => Schriftelijk().IsMatch(z)), brief);
                }

                yield return opzet.Klaar();
                yield break;
            }
        }
    }

    [GeneratedRegex(@"\b(?:afzien|afgezien|ziet[^.;]{0,30}\baf|geen (?:verlaging|maatregel)|niet (?:meer )?(?:opgelegd|verlaagd)|achterwege|vervalt)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Geen();

    [GeneratedRegex(@"\bgedrag(?:ing)?\w*\b|\bovertreding\b|\bhandeling\b", RegexOptions.IgnoreCase)]
    private static partial Regex Gedraging();

    [GeneratedRegex(@"\b(?:constate\w*|vastste\w*|vastgesteld|ontdek\w*|bekend is geworden|ter kennis|kennis (?:neemt|nam|heeft genomen))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Vaststelling();

    [GeneratedRegex(@"\bschriftelijk\b|\bbrief\b", RegexOptions.IgnoreCase)]
    private static partial Regex Schriftelijk();
}
