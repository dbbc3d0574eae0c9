using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>What the decision must state.</summary>
internal sealed partial class BesluiteisenZoeker : IZoeker
{
    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        foreach (var artikel in verband.Tekst.Artikelen.Where(a => !Woorden.Begrip(a)))
        {
            var items = new Lazy<ILookup<string, string>>(() => artikel.Passages.Where(p => p.Boven.Count > 0).ToLookup(p => p.Boven[^1], p => Schoon(p.Eigen), StringComparer.Ordinal));
            foreach (var passage in artikel.Passages.Where(p => Vermeldt().IsMatch(p.Eigen) && Reden().IsMatch(p.Eigen + string.Join(" ", items.Value[p.Eigen]))))
            {
                string[] eisen = [.. items.Value[passage.Eigen]];
                if (eisen.Length == 0) eisen = Opsomming(passage.Eigen);
                if (eisen.Length < 2) continue;
                yield return new Opzet("besluiteisen").Lijst("inhoud", eisen, Zinnen.Om(passage.Eigen, z => Vermeldt().IsMatch(z)), passage).Klaar();
                yield break;
            }
        }
    }

    /// <summary>"The reason, the duration and the amount", in one sentence.</summary>
    private static string[] Opsomming(string tekst)
    {
        var zin = Zinnen.Om(tekst, z => Vermeldt().IsMatch(z));
        var begin = Begin().Match(zin);
        return begin.Success ? [.. Scheiding().Split(zin[begin.Index..]).Select(Schoon).Where(d => d.Length > 0)] : [];
    }

    private static string Schoon(string tekst) => Slot().Replace(tekst, "").Trim();

    [GeneratedRegex(@"\bbesluit\b[^.;]{0,80}\b(?:vermeldt?|vermeld|opgenomen|staan|staat|bevat|genoemd)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Vermeldt();

    [GeneratedRegex(@"\breden\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reden();

    [GeneratedRegex(@"\b(?:de|het) (?:reden|duur|hoogte|percentage|bedrag)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Begin();

    [GeneratedRegex(@"(?:,\s(?:en,?\s)?|\sen,?\s)(?:(?:zo nodig|indien van toepassing|in voorkomend geval),?\s)?(?=(?:de|het)\s)")]
    private static partial Regex Scheiding();

    [GeneratedRegex(@"(?:\s*[;,.])?(?:\s+(?:en|of))?\s*\z")]
    private static partial Regex Slot();
}
