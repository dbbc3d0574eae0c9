using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>What a repeat does in the verordening's own categories.</summary>
internal sealed partial class RecidiveZoeker : IZoeker
{
    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        foreach (var artikel in verband.Tekst.Artikelen)
        {
            Passage[] eigen = [.. artikel.Passages.Where(p => !verband.GaatOverUniform(artikel, p))];
            if (!Array.Exists(eigen, p => Maanden.Lees(p.Eigen, Maandsoort.Termijn).Any() && OverRecidive(artikel, p))) continue;
            if (eigen.Where(p => OverRecidive(artikel, p)).SelectMany(p => Maanden.Lees(p.Eigen, Maandsoort.Termijn)).DistinctBy(m => m.Waarde).Count() > 1) continue;
            if (Recidivebereik.Van(verband, artikel, eigen) is not { } bereik) continue;
            var opzet = new Opzet("recidive");
            if (bereik.Categorieen is { } categorieen) opzet.Zet("inhoud.alleenCategorieen", new JsonArray([.. categorieen.Waarde.Select(c => (JsonNode)JsonValue.Create(c))]), categorieen.Woorden, bereik.Plaats!);
            var stappen = 0;
            foreach (var passage in eigen) Lees(opzet, artikel, passage, ref stappen);
            if (!opzet.Heeft("inhoud.vensterInMaanden")) continue;
            if (Array.Exists(eigen, p => Zinnen.Splits(p.Eigen).Any(OngelezenStap))) opzet.Vergeet("inhoud.stappen");
            yield return opzet.Klaar();
            yield break;
        }
    }

    private static bool OverRecidive(Leesartikel artikel, Passage passage) =>
        (Woorden.Recidive(passage.Vol) || Woorden.Recidive(artikel.Opschrift)) && (Woorden.Verzwaring(artikel.Tekst) || Woorden.Recidive(artikel.Opschrift)) && !Woorden.Waarschuwing(artikel.Opschrift);

    private static void Lees(Opzet opzet, Leesartikel artikel, Passage passage, ref int stappen)
    {
        var tekst = passage.Eigen;
        if (OverRecidive(artikel, passage) && Maanden.Lees(tekst, Maandsoort.Termijn).Select(m => (Vondst<int>?)m).FirstOrDefault() is { } venster)
        {
            opzet.Zet("inhoud.vensterInMaanden", venster.Waarde, venster.Woorden, passage);
            if (Anker(tekst[venster.Einde..]) is var (anker, woorden)) opzet.Zet("inhoud.anker", anker, woorden, passage);
        }

        if (Hoger().Match(tekst) is { Success: true } hoger) opzet.Zet("inhoud.watTelt", "zelfde-of-hogere-categorie", hoger.Value, passage);
        else if (Zelfde().Match(tekst) is { Success: true } zelfde) opzet.Zet("inhoud.watTelt", "zelfde-categorie", zelfde.Value, passage);
        if (Gelijkgesteld().Match(tekst) is { Success: true } nihil) opzet.Zet("inhoud.afgezienWegensDringendeRedenenTelt", true, nihil.Value, passage);
        if (Telt().Match(tekst) is { Success: true } telt) opzet.Zet("inhoud.waarschuwingTelt", !Niet().IsMatch(telt.Value), telt.Value, passage);
        foreach (var zin in Zinnen.Splits(tekst)) Stap(opzet, zin, passage, ref stappen);
    }

    private static (string, string)? Anker(string na)
    {
        if (AnkerWoorden().Match(na) is not { Success: true } m) return null;
        return (m.Groups["bekend"].Success ? "bekendmaking" : m.Groups["gedraging"].Success ? "gedraging" : "besluit", m.Value);
    }

    /// <summary>What makes a repeat heavier in a way that no step says: "each further time a hundred per cent", "the third time three months".</summary>
    private static bool OngelezenStap(string zin) => Bewerking(zin) is null
        ? Woorden.Verzwaring(zin) || ((Woorden.Recidive(zin) || Volgende().IsMatch(zin)) && (Percentages.Lees(zin).Any() || Maanden.Lees(zin, Maandsoort.Duur).Any())) || (Volgende().IsMatch(zin) && Woorden.Verlaging(zin))
        : Daarbij().IsMatch(zin);

    private static void Stap(Opzet opzet, string zin, Passage passage, ref int stappen)
    {
        if (Bewerking(zin) is not var (bewerking, deel, waarde, woorden)) return;
        var pad = string.Create(CultureInfo.InvariantCulture, $"inhoud.stappen[{stappen++}].");
        opzet.Zet(pad + "bewerking", bewerking, woorden, passage).Zet(pad + "deel", deel, woorden, passage).Zet(pad + "waarde", waarde, woorden, passage);
        if (deel == "percentage" && Plafond().Match(zin) is { Success: true } plafond && Percentages.Lees(plafond.Value).ToArray() is [var hoogste]) opzet.Zet(pad + "plafond", hoogste.Waarde, plafond.Value, passage);
        if (deel == "duur" && Maanden.Lees(zin, Maandsoort.Hoogste).ToArray() is [var langste]) opzet.Zet(pad + "plafond", langste.Waarde, langste.Woorden, passage);
    }

    private static (string Bewerking, string Deel, decimal Waarde, string Woorden)? Bewerking(string zin)
    {
        if (Percentages.Punten(zin) is { } punten) return ("tel-op", "percentage", punten.Waarde, punten.Woorden);
        if (Vermenigvuldiging().Match(zin) is not { Success: true } m) return null;
        var deel = (Duur().IsMatch(Venster().Replace(zin, "")), Percentage().IsMatch(zin)) switch { (true, false) => "duur", (false, true) => "percentage", _ => null };
        return deel is null ? null : ("vermenigvuldig", deel, m.Groups["drie"].Success ? 3 : 2, m.Value);
    }

    [GeneratedRegex(@"\b(?:daarna|telkens|tweede|derde|vierde|(?:daarop)?volgende|verdere|[234]e)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Volgende();

    /// <summary>Not on its own, or not always.</summary>
    [GeneratedRegex(@"\b(?:bovendien|daarnaast|tevens|kan|kunnen|mag)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Daarbij();

    [GeneratedRegex(@"\A[^.;]{0,100}?(?:(?<bekend>bekend(?:making|gemaakt|maken)?)|(?<gedraging>(?:eerdere|vorige|eerste|laatste|voorgaande)\s+(?:\w+\s+){0,4}?gedraging)|(?<besluit>besluit\w*|verzend\w*|verzonden)(?![^.;]{0,60}bekend))", RegexOptions.IgnoreCase)]
    private static partial Regex AnkerWoorden();

    [GeneratedRegex(@"\b(?:de)?zelfde of (?:een )?hogere (?:categorie|zwaarte)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hoger();

    [GeneratedRegex(@"(?<!\b(?:niet|ongeacht|andere?)\b[^.;]{0,25})\b(?:de)?zelfde categorie\b", RegexOptions.IgnoreCase)]
    private static partial Regex Zelfde();

    [GeneratedRegex(@"\bgelijkgesteld\b[^.;]{0,120}\bdringende redenen\b[^.;]{0,40}|\bdringende redenen\b[^.;]{0,100}\bgelijkgesteld\b", RegexOptions.IgnoreCase)]
    private static partial Regex Gelijkgesteld();

    [GeneratedRegex(@"\bwaarschuwing\b[^.;]{0,40}\btelt\b[^.;]{0,60}\bmee\b", RegexOptions.IgnoreCase)]
    private static partial Regex Telt();

    [GeneratedRegex(@"\b(?:niet|geen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Niet();

    [GeneratedRegex(@"\b(?:verdubbel\w*|(?<drie>verdrievoudig\w*))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Vermenigvuldiging();

    [GeneratedRegex(@"\bduur\b|\bperiode\b", RegexOptions.IgnoreCase)]
    private static partial Regex Duur();

    /// <summary>"Within that period" is when it happens again, not how long the measure lasts.</summary>
    [GeneratedRegex(@"\b(?:binnen|in|gedurende|na|tijdens) (?:die|deze|dezelfde|een|de) periode\b", RegexOptions.IgnoreCase)]
    private static partial Regex Venster();

    [GeneratedRegex(@"\bpercentage\b|\bhoogte\b", RegexOptions.IgnoreCase)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"\b(?:ten hoogste|hoogstens|maximaal|maximum van|niet meer dan)\s[^.;]{0,24}(?:%|procent)(?!-?\s?punt)", RegexOptions.IgnoreCase)]
    private static partial Regex Plafond();
}
