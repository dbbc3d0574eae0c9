using System.Text.RegularExpressions;
using Maatregel.Rules.Recht;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>What the verordening says of refusing IOAW or IOAZ.</summary>
internal sealed partial class WeigeringZoeker : IZoeker
{
    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        if (!verband.Regelingen.Any(r => r != Regeling.Participatiewet)) yield break;
        foreach (var artikel in verband.Tekst.Artikelen.Where(a => !Woorden.Begrip(a)))
        {
            foreach (var passage in artikel.Passages.Where(p => Weigeren().IsMatch(p.Eigen)))
            {
                var blijvend = Blijvend().Match(passage.Eigen);
                var tijdelijk = Tijdelijk().Match(passage.Eigen);
                if (!blijvend.Success && !tijdelijk.Success) continue;
                var opzet = new Opzet("weigering")
                    .Zet("inhoud.blijvend", blijvend.Success, blijvend.Success ? blijvend.Value : tijdelijk.Value, passage)
                    .Zet("inhoud.tijdelijk", tijdelijk.Success, tijdelijk.Success ? tijdelijk.Value : blijvend.Value, passage);
                if (Geval().Match(passage.Eigen) is { Success: true } geval && !Weigeren().IsMatch(geval.Value)) opzet.Lijst("inhoud.gevallen", [geval.Groups[1].Value.Trim()], geval.Value, passage);
                yield return opzet.Klaar();
                yield break;
            }
        }
    }

    [GeneratedRegex(@"\bwei?ger\w*|\bweigering\b", RegexOptions.IgnoreCase)]
    private static partial Regex Weigeren();

    [GeneratedRegex(@"\bblijvend\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Blijvend();

    [GeneratedRegex(@"\btijdelijk\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Tijdelijk();

    [GeneratedRegex(@"\b(?:als|indien|wanneer)\s(?:de |een )?(?:belanghebbende|u)\s([^.;]{5,200})(?=[.;]|\z)", RegexOptions.IgnoreCase)]
    private static partial Regex Geval();
}
