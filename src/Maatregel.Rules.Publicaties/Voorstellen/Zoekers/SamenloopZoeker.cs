using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>One act that breaches more duties, and the fourth paragraph beside an own provision.</summary>
internal sealed partial class SamenloopZoeker : IZoeker
{
    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        foreach (var artikel in verband.Tekst.Artikelen.Where(a => !Woorden.Begrip(a)))
        {
            foreach (var passage in artikel.Passages.Where(p => Zwaarste().IsMatch(p.Eigen) && Samenloop().IsMatch(artikel.Opschrift + " " + p.Eigen)))
            {
                var opzet = new Opzet("samenloop").Zet("inhoud.zwaarsteBijEenHandeling", true, Zinnen.Om(passage.Eigen, z => Zwaarste().IsMatch(z)), passage);
                foreach (var ander in artikel.Passages)
                {
                    if (Voorrang().Match(ander.Eigen) is { Success: true } voorrang) opzet.Zet("inhoud.voorrang", "vierde-lid", voorrang.Value, ander);
                }

                yield return opzet.Klaar();
                yield break;
            }
        }
    }

    [GeneratedRegex(@"\b(?<!ten )(?:hoogste|zwaarste)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Zwaarste();

    [GeneratedRegex(@"\bsamenloop\b|\b(?:één|een|dezelfde) (?:gedraging|handeling)\b|\bmeer(?:dere)? (?:dan één )?(?:verplichtingen|overtredingen|fouten)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Samenloop();

    [GeneratedRegex(@"\bartikel 18,? (?:vierde lid|lid 4)\b[^.;]{0,60}\b(?:gaat|gaan|heeft) (?:voor|voorrang)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Voorrang();
}
