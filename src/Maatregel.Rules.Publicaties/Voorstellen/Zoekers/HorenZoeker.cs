using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>On what grounds the hearing may be left out.</summary>
internal sealed partial class HorenZoeker : IZoeker
{
    private static readonly (Regex Woorden, string Code)[] Gronden =
    [
        (Spoed(), "spoed"),
        (Eerder(), "al-gehoord-geen-nieuwe-feiten"),
        (NietNodig(), "niet-nodig-voor-ernst-of-verwijtbaarheid"),
        (ZietAf(), "ziet-ervan-af"),
    ];

    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        foreach (var artikel in verband.Tekst.Artikelen.Where(a => Horen().IsMatch(a.Opschrift) || Horen().IsMatch(a.Tekst)))
        {
            var opzet = new Opzet("horen");
            List<string> gronden = [];
            List<string> woorden = [];
            foreach (var passage in artikel.Passages.Where(p => Achterwege().IsMatch(p.Vol)))
            {
                foreach (var (grond, code) in Gronden)
                {
                    if (gronden.Contains(code) || grond.Match(passage.Eigen) is not { Success: true } m) continue;
                    gronden.Add(code);
                    woorden.Add(m.Value);
                    opzet.RustOp(passage);
                }
            }

            if (gronden.Count == 0) continue;
            var eerste = artikel.Passages.First(p => Achterwege().IsMatch(p.Vol));
            yield return opzet.Lijst("inhoud.uitzonderingen", Gronden.Select(g => g.Code).Where(gronden.Contains), string.Join(" … ", woorden), eerste).Klaar();
            yield break;
        }
    }

    [GeneratedRegex(@"\b(?:horen|hoort|gehoord|zienswijze\w*|hoor en wederhoor|kant van het verhaal)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Horen();

    [GeneratedRegex(@"\b(?:achterwege|afgezien|afzien|niet te horen|hoeft niet|hoeven[^.;]{0,10} niet|niet (?:te worden )?gehoord|geen toepassing|geldt niet|niet van toepassing)\b|\bdat hoeft niet\b", RegexOptions.IgnoreCase)]
    private static partial Regex Achterwege();

    [GeneratedRegex(@"\b(?:(?:vereiste )?spoed\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Spoed();

    [GeneratedRegex(@"\bgeen nieuwe feiten\b(?: of omstandigheden)?", RegexOptions.IgnoreCase)]
    private static partial Regex Eerder();

    [GeneratedRegex(@"\bniet nodig\b[^.;]{0,80}\b(?:ernst|verwijtbaarheid)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NietNodig();

    [GeneratedRegex(@"\b(?:geen gebruik (?:te |wil |willen |wenst )?\w+|niet gehoord wi\w+|afziet van|ervan afziet)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ZietAf();
}
