using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>Tekortschietend besef of responsibility: by amount, by the months somebody needs bijstand longer, or at one tariff.</summary>
internal sealed partial class BesefZoeker : IZoeker
{
    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        var opzet = new Opzet("tekortschietendBesef");
        List<(Passage Passage, (decimal? TotEnMet, string Woorden) Grens, Afgelezen Tarief)> schijven = [];
        var ongelezen = 0;
        var geval = 0;
        foreach (var artikel in verband.Tekst.Artikelen.Where(a => !Woorden.Begrip(a) && (Woorden.Besef(a.Kop) || Woorden.Besef(a.Tekst))))
        {
            foreach (var passage in artikel.Passages.Where(p => !Woorden.Recidive(p.Vol) && !Categorieen.Lees(p.Vol).Any()))
            {
                if (Voorbehoud.Raakt(artikel, passage) || Personen.Noemt(passage.Vol))
                {
                    if (Percentages.Lees(passage.Eigen).Any()) ongelezen++;
                    continue;
                }

                var bijBedrag = Bedragen.Lees(passage.Eigen).Any();
                var tarief = (bijBedrag ? Tarieflezer.LeesBijBedrag(passage, [], artikel) : Tarieflezer.Lees(passage, [], artikel)).ToArray() is [var enige] ? enige : null;
                if (!bijBedrag && Langer().Match(passage.Vol) is { Success: true } langer && Percentages.Lees(passage.Eigen).ToArray() is [var percentage])
                {
                    if (Percentages.IsVast(passage.Eigen, percentage) && !Maanden.Lees(passage.Vol, Maandsoort.Bereik).Any() && !Bereik.HeeftOndergrens(passage.Eigen)) Geval(opzet, geval++, artikel, passage, percentage, langer.Value);
                }
                else if (bijBedrag)
                {
                    if (tarief is not null && Bovengrens(passage.Eigen) is { } grens) schijven.Add((passage, grens, tarief));
                    else ongelezen++;
                }
                else if (tarief is not null && (Woorden.Besef(passage.Vol) || Woorden.Besef(artikel.Opschrift))) Geval(opzet, geval++, artikel, passage, tarief);
            }
        }

        Schijven(verband, opzet, schijven, ongelezen == 0);
        if (opzet.HeeftPlaats) yield return opzet.Klaar();
    }

    /// <summary>All rows or none: a table of which one row is left would put that row's tariff on every amount.</summary>
    private static void Schijven(Verband verband, Opzet opzet, List<(Passage Passage, (decimal? TotEnMet, string Woorden) Grens, Afgelezen Tarief)> schijven, bool geheel)
    {
        foreach (var (index, (passage, grens, tarief)) in schijven.Index())
        {
            if (geheel) Schijf(opzet, index, passage, grens, tarief);
            else opzet.RustOp(passage);
        }

        if (geheel && schijven.Count > 0) Begrip(verband, opzet);
    }

    private static void Schijf(Opzet opzet, int index, Passage passage, (decimal? TotEnMet, string Woorden) grens, Afgelezen tarief)
    {
        var pad = string.Create(CultureInfo.InvariantCulture, $"inhoud.schijven[{index}].");
        opzet.Zet(pad + "artikel", passage.Label, grens.Woorden, passage);
        if (grens.TotEnMet is { } bedrag) opzet.Zet(pad + "totEnMet", bedrag, grens.Woorden, passage);
        tarief.Zet(opzet, pad + "tarief.", passage);
    }

    private static void Geval(Opzet opzet, int index, Leesartikel artikel, Passage passage, Vondst<decimal> percentage, string langer)
    {
        var pad = Geval(opzet, index, artikel, passage);
        opzet.Zet(pad + "tarief.percentage", percentage.Waarde, percentage.Woorden, passage);
        if (Percentages.IsHoogste(passage.Eigen, percentage)) opzet.Zet(pad + "tarief.percentageIsMaximum", true, percentage.Woorden, passage);
        opzet.Zet(pad + "tarief.duurformule.grootheid", "maanden-langere-afhankelijkheid", langer, passage);
        if (Maanden.Lees(passage.Vol, Maandsoort.Hoogste).ToArray() is [var hoogste]) opzet.Zet(pad + "tarief.duurformule.maximumMaanden", hoogste.Waarde, hoogste.Woorden, passage);
    }

    private static void Geval(Opzet opzet, int index, Leesartikel artikel, Passage passage, Afgelezen tarief) =>
        tarief.Zet(opzet, Geval(opzet, index, artikel, passage) + "tarief.", passage);

    private static string Geval(Opzet opzet, int index, Leesartikel artikel, Passage passage)
    {
        var pad = string.Create(CultureInfo.InvariantCulture, $"inhoud.gevallen[{index}].");
        var code = Interen().IsMatch(passage.Vol) ? "interen" : "tekortschietend-besef";
        opzet.Zet(pad + "artikel", passage.Label, passage.Eigen, passage);
        opzet.Zet(pad + "code", index == 0 ? code : string.Create(CultureInfo.InvariantCulture, $"{code}-{index + 1}"), artikel.Opschrift, passage);
        opzet.Zet(pad + "omschrijving", artikel.Opschrift.Length > 0 ? artikel.Opschrift : Zinnen.Om(passage, Woorden.Besef), artikel.Opschrift, passage);
        return pad;
    }

    /// <summary>
    /// The highest amount of the row; none for the last. "Tot" leaves the amount itself out, so it ends a cent below; a range whose
    /// ends are not said to belong to it is not read. After the percentage an amount is a limit of the measure, unless it is said of what.
    /// </summary>
    private static (decimal? TotEnMet, string Woorden)? Bovengrens(string tekst)
    {
        Vondst<decimal>[] bedragen = [.. Bedragen.Lees(tekst)];
        if (bedragen.Length is 0 or > 2) return null;
        var laatste = bedragen[^1];
        if (Percentages.Lees(tekst).Any(p => p.Plaats < laatste.Plaats && !Nadeel().IsMatch(tekst[p.Einde..laatste.Plaats]))) return null;
        var voor = tekst[..laatste.Plaats];
        var woorden = tekst[Woordbegin(tekst, bedragen[0].Plaats)..laatste.Einde];
        if (TotEnMet().IsMatch(voor)) return (laatste.Waarde, woorden);
        if (Tot().IsMatch(voor)) return (laatste.Waarde - 0.01m, woorden);
        return bedragen.Length == 1 && (Meer().IsMatch(voor) || OfMeer().IsMatch(tekst[laatste.Einde..])) ? (null, woorden) : null;
    }

    /// <summary>Where the few words before an amount begin: "meer dan", "tot en met".</summary>
    private static int Woordbegin(string tekst, int plaats)
    {
        const int Ervoor = 16;
        return plaats <= Ervoor ? 0 : tekst.IndexOf(' ', plaats - Ervoor) + 1;
    }

    /// <summary>What the amount is: the word alone has three meanings, so only its definition says.</summary>
    private static void Begrip(Verband verband, Opzet opzet)
    {
        foreach (var passage in verband.Tekst.Passages)
        {
            if (Definitie().Match(passage.Eigen) is not { Success: true } m) continue;
            var langer = Afhankelijk().IsMatch(m.Value);
            var teveel = TeVeel().IsMatch(m.Value);
            var bruto = Bruto().IsMatch(m.Value);
            var netto = Netto().IsMatch(m.Value);
            var begrip = (langer, teveel, bruto, netto) switch
            {
                (true, false, false, true) => "langere-afhankelijkheid-netto",
                (false, true, false, true) => "te-veel-betaald-netto",
                (false, true, true, false) => "te-veel-betaald-bruto",
                _ => null,
            };
            if (begrip is not null) opzet.Zet("inhoud.benadelingsbedrag", begrip, m.Value, passage);
        }
    }

    [GeneratedRegex(@"\b(?:zolang|de (?:periode|duur|tijd) (?:dat|waarin|gedurende welke|waarover)|aantal maanden dat)\b[^.;]{0,80}\b(?:langer|eerder)\b|\b(?:langer|eerder)\b[^.;]{0,60}\b(?:zolang|periode)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Langer();

    [GeneratedRegex(@"\b(?:interen|ingeteerd|intering|vermogen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Interen();

    [GeneratedRegex(@"\b(?:benadeling\w*|schade\w*|nadeel|te veel|teveel)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nadeel();

    [GeneratedRegex(@"(?:tot en met|t/m|niet (?:meer|hoger) dan|ten hoogste|maximaal)\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex TotEnMet();

    [GeneratedRegex(@"\b(?:tot|minder (?:is )?dan|lager (?:is )?dan|onder de)\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Tot();

    [GeneratedRegex(@"\b(?:vanaf|meer (?:is )?dan|hoger (?:is )?dan|boven(?: de)?|groter dan|vanaf een bedrag van)\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Meer();

    [GeneratedRegex(@"\A\s?(?:of meer|en meer|en hoger|of hoger|en daarboven)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfMeer();

    [GeneratedRegex(@"\bbenadelingsbedrag\s?:[^;]{10,300}|\bbenadelingsbedrag\b[^.;]{0,40}\b(?:verstaan|is het|betreft)\b[^.;]{10,300}|\bonder benadelingsbedrag\b[^;]{10,300}", RegexOptions.IgnoreCase)]
    private static partial Regex Definitie();

    [GeneratedRegex(@"\b(?:langer|eerder)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Afhankelijk();

    [GeneratedRegex(@"\b(?:te veel|teveel|ten onrechte)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TeVeel();

    [GeneratedRegex(@"\bbruto\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Bruto();

    [GeneratedRegex(@"\bnetto\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Netto();
}
