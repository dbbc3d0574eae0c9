using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>The room to depart from the tariff in a single case: the lowest and the highest percentage, and what is looked at.</summary>
internal sealed partial class AfstemmingZoeker : IZoeker
{
    private static readonly (Regex Woorden, string Naam)[] Maatstaven = [(Ernst(), "ernst"), (Verwijtbaarheid(), "verwijtbaarheid"), (Omstandigheden(), "omstandigheden")];

    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        foreach (var artikel in verband.Tekst.Artikelen.Where(a => !Woorden.Begrip(a)))
        {
            foreach (var passage in artikel.Passages.Where(p => Woorden.Verlaging(p.Eigen) && !Woorden.Spreiding(p.Eigen) && IsVoorAlles(verband, artikel, $"{artikel.Kop} {p.Vol}")))
            {
                if (Grenzen(passage.Eigen) is not var (laagste, hoogste)) continue;
                var opzet = new Opzet("individueleAfstemming")
                    .Zet("inhoud.minimumPercentage", laagste.Waarde, laagste.Woorden, passage)
                    .Zet("inhoud.maximumPercentage", hoogste.Waarde, hoogste.Woorden, passage);
                if (artikel.Passages.FirstOrDefault(p => Maatstaven.Count(m => m.Woorden.IsMatch(p.Eigen)) > 1) is { } maatstaf)
                {
                    opzet.Lijst("inhoud.maatstaven", Maatstaven.Where(m => m.Woorden.IsMatch(maatstaf.Eigen)).Select(m => m.Naam), Zinnen.Om(maatstaf.Eigen, z => Ernst().IsMatch(z)), maatstaf);
                }

                yield return opzet.Klaar();
                yield break;
            }
        }
    }

    /// <summary>Not the range of one tariff: of a category, an act, a person or a number of months.</summary>
    private static bool IsVoorAlles(Verband verband, Leesartikel artikel, string tekst) =>
        !Categorieen.Lees(tekst).Any() && !Woorden.Misdraging(tekst) && !Woorden.Besef(tekst) && !Woorden.Recidive(tekst) && !Personen.Noemt(tekst)
        && !Maanden.Lees(tekst, Maandsoort.Duur).Any() && !Maanden.Onzeker(tekst).Any() && Plichtwijzer.Lees(tekst, verband.Regelingen) is null
        && !verband.Tekst.Genoemd(tekst).Any(a => a != artikel);

    private static (Vondst<decimal> Laagste, Vondst<decimal> Hoogste)? Grenzen(string tekst)
    {
        if (Percentages.Lees(tekst).ToArray() is not [var laagste, var hoogste] || laagste.Waarde >= hoogste.Waarde) return null;
        return Minstens().IsMatch(tekst[..laagste.Plaats]) && (Percentages.IsHoogste(tekst, hoogste) || Hoogstens().IsMatch(tekst[laagste.Einde..hoogste.Plaats])) ? (laagste, hoogste) : null;
    }

    [GeneratedRegex(@"\b(?:ten minste|tenminste|minstens|minimaal|niet lager dan|tussen(?: de)?)\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Minstens();

    [GeneratedRegex(@"\A[^.;]{0,40}\b(?:niet hoger dan|niet meer dan|en)\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Hoogstens();

    [GeneratedRegex(@"\bernst\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ernst();

    [GeneratedRegex(@"\bverwijtbaarheid\b", RegexOptions.IgnoreCase)]
    private static partial Regex Verwijtbaarheid();

    [GeneratedRegex(@"\bomstandigheden\b", RegexOptions.IgnoreCase)]
    private static partial Regex Omstandigheden();
}
