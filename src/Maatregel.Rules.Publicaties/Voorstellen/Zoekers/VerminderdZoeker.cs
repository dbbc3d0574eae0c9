using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>What part of the percentage is left when the blame is reduced.</summary>
internal sealed partial class VerminderdZoeker : IZoeker
{
    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        foreach (var passage in verband.Tekst.Passages)
        {
            foreach (var zin in Zinnen.Splits(passage.Eigen).Where(z => Verminderd().IsMatch(z)))
            {
                if (Deel(zin) is not var (deel, woorden)) continue;
                yield return new Opzet("verminderdeVerwijtbaarheid").Zet("inhoud.deel", deel.ToString(), woorden, passage).Klaar();
                yield break;
            }
        }
    }

    private static (Breuk Deel, string Woorden)? Deel(string zin)
    {
        if (Halveren().Match(zin) is { Success: true } half) return (new Breuk(1, 2), half.Value);
        if (Breuken.Lees(zin).ToArray() is not [var breuk]) return null;
        var weg = Eraf().IsMatch(zin[..breuk.Plaats]);
        if (weg && VanHetPercentage().IsMatch(zin[breuk.Einde..])) return null;
        return (weg ? new Breuk(breuk.Waarde.Noemer - breuk.Waarde.Teller, breuk.Waarde.Noemer) : breuk.Waarde, breuk.Woorden);
    }

    [GeneratedRegex(@"\b(?:verminderd(?:e)? (?:verwijtbaar\w*)|verwijtbaarheid (?:is )?verminderd|verwijtbaarheid is beperkt|minder(?:e mate)? (?:van )?verwijt\w*|(?:maar )?voor een deel (?:iets )?(?:aan (?:kunt )?doen|verwijt\w*)|gedeeltelijk verwijt\w*)\b|\bvoor een deel iets aan doen\b", RegexOptions.IgnoreCase)]
    private static partial Regex Verminderd();

    [GeneratedRegex(@"\bhalve(?:er|ren|ert|erd)\w*|\bgehalveerd\b", RegexOptions.IgnoreCase)]
    private static partial Regex Halveren();

    [GeneratedRegex(@"\bmet\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Eraf();

    /// <summary>"Lowered by a quarter of the percentage": the benefit, or the percentage? That is for a person to read.</summary>
    [GeneratedRegex(@"\A\s(?:van|uit)\s(?:het|de|dit|dat|deze|die)\b", RegexOptions.IgnoreCase)]
    private static partial Regex VanHetPercentage();
}
