using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>Whether the verordening ends its own measures when somebody complies again.</summary>
internal sealed partial class InkeerZoeker : IZoeker
{
    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        foreach (var artikel in verband.Tekst.Artikelen.Where(a => !Woorden.Begrip(a)))
        {
            foreach (var passage in artikel.Passages.Where(p => IsInkeer(p) && !Wetsonderdelen.Noemt(p.Vol, "11")))
            {
                var opzet = new Opzet("inkeer").Zet("inhoud.ookEigenMaatregelen", true, Zinnen.Om(passage.Eigen, z => Nakomen().IsMatch(z)), passage);
                if (Toekomst().Match(passage.Eigen) is { Success: true } toekomst) opzet.Zet("inhoud.meteenVoorDeToekomst", true, toekomst.Value, passage);
                yield return opzet.Klaar();
                yield break;
            }
        }
    }

    /// <summary>Not the act of showing that one will not comply.</summary>
    private static bool IsInkeer(Passage passage) =>
        Nakomen().IsMatch(passage.Eigen) && !Categorieen.Lees(passage.Vol).Any() && !Niet().IsMatch(Zinnen.Om(passage.Eigen, z => Nakomen().IsMatch(z)));

    [GeneratedRegex(@"\bondubbelzinnig\b[^.;]{0,80}\bna(?:komt|kom(?:en|t)?)\b|\b(?:inkeer)\b[^.;]{0,120}\b(?:verlaging|maatregel)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nakomen();

    [GeneratedRegex(@"\bvoor de toekomst\b|\bmet onmiddellijke ingang\b", RegexOptions.IgnoreCase)]
    private static partial Regex Toekomst();

    [GeneratedRegex(@"\b(?:niet|geen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Niet();
}
