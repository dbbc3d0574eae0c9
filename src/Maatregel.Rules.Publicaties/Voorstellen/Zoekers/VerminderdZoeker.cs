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
        if (Voorbehoud.In(zin) || Categorieen.Lees(zin).Any() || Personen.Noemt(zin) || Duur().IsMatch(zin) || Voorwaarde().IsMatch(zin)) return null;
        if (Halveren().Match(zin) is { Success: true } half) return (new Breuk(1, 2), half.Value);
        if (Breuken.Lees(zin).ToArray() is not [var breuk]) return null;
        var (voor, na) = (zin[..breuk.Plaats], zin[breuk.Einde..]);
        var weg = Eraf().IsMatch(voor);
        if (Grens().IsMatch(voor) || VanDeUitkering().IsMatch(na) || (weg && (VanHetPercentage().IsMatch(na) || !Maatregel().IsMatch(zin)))) return null;
        if (!weg && breuk.Woorden.Any(char.IsAsciiDigit) && !breuk.Woorden.Contains('/') && !VanHetPercentage().IsMatch(na)) return null;
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

    /// <summary>"25% of the norm" is a tariff, and no part of one.</summary>
    [GeneratedRegex(@"\A\s?(?:van|over)\s(?:\w+\s){0,8}?(?:norm|bijstandsnorm|grondslag|uitkering|bijstand|inkomen)\b(?<!verlaging van (?:de|het|uw) \w+)", RegexOptions.IgnoreCase)]
    private static partial Regex VanDeUitkering();

    [GeneratedRegex(@"(?:ten minste|tenminste|minstens|minimaal|ten hoogste|hoogstens|maximaal|(?:meer|minder|hoger|lager) dan|tot|ongeveer)\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Grens();

    /// <summary>Not always: a choice, or a condition that is not the reduced blame itself.</summary>
    [GeneratedRegex(@"\b(?:kan|kunnen|mag|mogen)\b|\b(?:als|indien|wanneer)\b(?![^.,;]*\b(?:verwijt\w*|doen)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Voorwaarde();

    /// <summary>Half as long is not half as much.</summary>
    [GeneratedRegex(@"\bduur\b", RegexOptions.IgnoreCase)]
    private static partial Regex Duur();

    [GeneratedRegex(@"\b(?:verlaging|maatregel|percentage|hoogte|korting)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Maatregel();
}
