using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;
using Maatregel.Rules.Recht;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>What the verordening says of refusing IOAW or IOAZ.</summary>
internal sealed partial class WeigeringZoeker : IZoeker
{
    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        if (!verband.Regelingen.Any(r => r != Regeling.Participatiewet)) yield break;
        Passage[] passages = [.. verband.Tekst.Artikelen.Where(a => !Woorden.Begrip(a)).SelectMany(a => a.Passages).Where(p => IsWeigering(p) && !Categorieen.Lees(p.Vol).Any())];
        if (passages.Length == 0) yield break;
        var opzet = new Opzet("weigering");
        var gelezen = passages.ToHashSet(ReferenceEqualityComparer.Instance);
        var volledig = !verband.Tekst.Passages.Any(p => !gelezen.Contains(p) && Weigeren().IsMatch(p.Eigen) && Uitkering().IsMatch(p.Eigen));
        Zet(opzet, "inhoud.blijvend", passages, Blijvend(), volledig);
        Zet(opzet, "inhoud.tijdelijk", passages, Tijdelijk(), volledig);
        (Match Geval, Passage Passage)[] gevallen = [.. passages.Select(p => (Geval: Geval().Match(p.Eigen), p)).Where(g => g.Geval.Success && !Weigeren().IsMatch(g.Geval.Value))];
        if (gevallen.Length > 0) opzet.Lijst("inhoud.gevallen", gevallen.Select(g => g.Geval.Groups[1].Value.Trim()), string.Join(" … ", gevallen.Select(g => g.Geval.Value)), gevallen[0].Passage);
        foreach (var passage in passages) opzet.RustOp(passage);
        yield return opzet.Klaar();
    }

    /// <summary>Of the benefit, not of work that is "tijdelijk".</summary>
    private static bool IsWeigering(Passage passage) =>
        Weigeren().IsMatch(passage.Eigen) && Uitkering().IsMatch($"{passage.Artikel.Opschrift} {passage.Vol}") && (Blijvend().IsMatch(passage.Eigen) || Tijdelijk().IsMatch(passage.Eigen));

    /// <summary>Refused in this way by one of the pieces, or by none of them as long as each piece about refusing says how.</summary>
    private static void Zet(Opzet opzet, string lid, Passage[] passages, Regex woorden, bool volledig)
    {
        var waar = Array.Find(passages, p => woorden.IsMatch(p.Eigen));
        if (waar is null && !volledig) return;
        var passage = waar ?? passages[0];
        opzet.Zet(lid, waar is not null, waar is null ? Weigeren().Match(passage.Eigen).Value : woorden.Match(passage.Eigen).Value, passage);
    }

    [GeneratedRegex(@"\b(?:ge)?weiger\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Weigeren();

    [GeneratedRegex(@"\buitkering\b|\b(?:IOA[WZ]|bijstand)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Uitkering();

    [GeneratedRegex(@"\bblijvend\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Blijvend();

    [GeneratedRegex(@"\btijdelijk\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Tijdelijk();

    [GeneratedRegex(@"\b(?:als|indien|wanneer)\s(?:de |een )?(?:belanghebbende|u)\s([^.;]{5,200})(?=[.;]|\z)", RegexOptions.IgnoreCase)]
    private static partial Regex Geval();
}
