using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>Spreading the amount over more months (article 18, lid 5, second sentence).</summary>
internal sealed partial class SpreidingZoeker : IZoeker
{
    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        foreach (var artikel in verband.Tekst.Artikelen)
        {
            foreach (var passage in artikel.Passages.Where(p => Woorden.Spreiding($"{artikel.Opschrift} {p.Vol}") && Past(verband, artikel, p)))
            {
                if (Geen().Match(passage.Eigen) is { Success: true } geen)
                {
                    if (Woorden.Recidive(passage.Eigen)) continue;
                    yield return new Opzet("spreiding").Zet("status", "niet-geregeld", geen.Value, passage).Klaar();
                    yield break;
                }

                yield return Lees(passage);
                yield break;
            }
        }
    }

    private static bool Past(Verband verband, Leesartikel artikel, Passage passage) =>
        verband.GaatOverUniform(artikel, passage) || verband.Uniform.Contains(artikel) || Oplegging().IsMatch(passage.Vol);

    private static Voorstel Lees(Passage passage)
    {
        var opzet = new Opzet("spreiding").RustOp(passage);
        var onderdelen = Wetsonderdelen.Lees(passage.Vol);
        if (onderdelen is null && Wetsonderdelen.NoemtLetters(passage.Vol)) return opzet.Klaar();
        opzet.Lijst("inhoud.onderdelen", onderdelen?.Waarde ?? Wetsonderdelen.Alle, onderdelen?.Woorden ?? Zinnen.Om(passage, Woorden.Spreiding), passage);
        if (Plan(passage.Vol) is { } plan) opzet.Zet("inhoud.plannen", new JsonArray(new JsonArray([.. plan.Delen.Select(d => (JsonNode)JsonValue.Create(d.ToString()))])), plan.Woorden, passage);
        if (Voorwaarde().Match(passage.Vol) is { Success: true } voorwaarde) opzet.Zet("inhoud.voorwaarde", voorwaarde.Value.TrimEnd(), voorwaarde.Value, passage);
        return opzet.Klaar();
    }

    /// <summary>Equal parts, or a part for the first month and a part for each month after it.</summary>
    private static (IReadOnlyList<Breuk> Delen, string Woorden)? Plan(string tekst)
    {
        if (Lengte(tekst) is not { } maanden || maanden.Waarde is < 2 or > 12) return null;
        Vondst<Breuk>[] delen = [.. Breuken.Lees(tekst)];
        if (Gelijk().Match(tekst) is { Success: true } gelijk) return ([.. Enumerable.Repeat(new Breuk(1, maanden.Waarde), maanden.Waarde)], gelijk.Value);
        IReadOnlyList<Breuk> plan = delen switch
        {
            [var elk] when elk.Waarde == new Breuk(1, maanden.Waarde) && !Minstens().IsMatch(tekst[..elk.Plaats]) => [.. Enumerable.Repeat(elk.Waarde, maanden.Waarde)],
            [var eerste, var volgende] => [eerste.Waarde, .. Enumerable.Repeat(volgende.Waarde, maanden.Waarde - 1)],
            _ => [],
        };
        return plan.Count > 0 && plan.Aggregate((som, deel) => som + deel) == new Breuk(1, 1) ? (plan, string.Join(" … ", delen.Select(d => d.Woorden))) : null;
    }

    private static Vondst<int>? Lengte(string tekst)
    {
        if (Volgende().Match(tekst) is { Success: true } m) return new((m.Groups["aantal"].Success ? Telwoorden.Lees(m.Groups["aantal"].Value) ?? 0 : 1) + 1, m.Value, m.Index);
        return Over().Match(tekst) is { Success: true } over && Telwoorden.Lees(over.Groups["aantal"].Value) is { } aantal ? new(aantal, over.Value, over.Index) : null;
    }

    [GeneratedRegex(@"\bmaand van (?:oplegging|de oplegging|het opleggen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Oplegging();

    [GeneratedRegex(@"\b(?:geen (?:spreiding|verrekening)|niet (?:mogelijk|toegestaan|toegepast|gespreid|verrekend)|spreiding is niet)\b[^.;]{0,60}", RegexOptions.IgnoreCase)]
    private static partial Regex Geen();

    [GeneratedRegex(@"\b(?:de|en)\s(?:(?<aantal>twee|2)\s)?(?:daarop\s?)?(?:eerst)?volgende\s(?:(?<aantal>twee|2)\s)?(?:kalender)?maand(?:en)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Volgende();

    [GeneratedRegex(@"\bover\s(?:een periode van\s)?(?<aantal>twee|drie|vier|zes|[2-6])\s(?:kalender)?maanden\b", RegexOptions.IgnoreCase)]
    private static partial Regex Over();

    [GeneratedRegex(@"\bgelijke (?:delen|termijnen|bedragen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Gelijk();

    [GeneratedRegex(@"(?:ten minste|minstens|minimaal|tenminste)\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Minstens();

    [GeneratedRegex(@"\b(?:als|indien|wanneer|mits|bij)\s(?:u |de belanghebbende |er )?[^.,;]{0,20}\b(?:omstandigheden|problemen|reden\w*|noodzak\w*)\b[^.,;]{0,80}|\bop (?:schriftelijk |uw )?verzoek(?: van de belanghebbende)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Voorwaarde();
}
