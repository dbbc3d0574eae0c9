using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>Within how many months what was left of a measure may be applied to a new benefit.</summary>
internal sealed partial class HerlevingZoeker : IZoeker
{
    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        foreach (var passage in verband.Tekst.Passages.Where(p => Geeindigd().IsMatch(p.Eigen) && Nieuw().IsMatch(p.Eigen)))
        {
            if (Maanden.Lees(passage.Eigen, Maandsoort.Termijn).ToArray() is not [var termijn]) continue;
            yield return new Opzet("herleving").Zet("inhoud.termijnInMaanden", termijn.Waarde, termijn.Woorden, passage).Klaar();
            yield break;
        }
    }

    [GeneratedRegex(@"\bbeëindig\w*|\beindigt\b|\bintrekking\b|\bingetrokken\b", RegexOptions.IgnoreCase)]
    private static partial Regex Geeindigd();

    [GeneratedRegex(@"\b(?:opnieuw|weer|nieuwe)\b[^.;]{0,30}\b(?:uitkering|bijstand)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nieuw();
}
