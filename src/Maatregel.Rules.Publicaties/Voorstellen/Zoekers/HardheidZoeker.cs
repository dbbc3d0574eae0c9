using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>The hardship clause, in the words of the verordening.</summary>
internal sealed partial class HardheidZoeker : IZoeker
{
    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        foreach (var passage in verband.Tekst.Passages.Where(p => Onbillijk().IsMatch(p.Eigen)))
        {
            var zin = Zinnen.Om(passage.Eigen, z => Onbillijk().IsMatch(z));
            yield return new Opzet("hardheidsclausule").Zet("inhoud", zin, zin, passage).Klaar();
            yield break;
        }
    }

    [GeneratedRegex(@"\bonbillijkhe\w+", RegexOptions.IgnoreCase)]
    private static partial Regex Onbillijk();
}
