using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>When a measure begins, and whether it may be applied to a month that is not yet paid.</summary>
internal sealed partial class IngangZoeker : IZoeker
{
    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        foreach (var artikel in verband.Tekst.Artikelen)
        {
            if (artikel.Passages.FirstOrDefault(p => Hoofdregel().IsMatch(p.Eigen) && GaatIn().IsMatch($"{artikel.Opschrift} {p.Eigen}") && !Woorden.Spreiding($"{artikel.Opschrift} {p.Vol}")) is not { } regel) continue;
            yield return Lees(artikel, regel);
            yield break;
        }
    }

    /// <summary>What is said of a month that was paid or not, and is not understood, leaves it to a person.</summary>
    private static Voorstel Lees(Leesartikel artikel, Passage regel)
    {
        var opzet = new Opzet("ingang").RustOp(regel);
        if (artikel.Passages.FirstOrDefault(p => NietBetaald().IsMatch(p.Eigen)) is { } eerder)
        {
            var zin = Zinnen(eerder, NietBetaald());
            if (!Ontkend().IsMatch(NietBetaald().Replace(zin, ""))) opzet.Zet("inhoud.eerderAlsNietUitbetaald", true, zin, eerder);
        }
        else if (!Betaling().IsMatch(artikel.Tekst))
        {
            opzet.Zet("inhoud.eerderAlsNietUitbetaald", false, Zinnen(regel, Hoofdregel()), regel);
        }

        return opzet.Klaar();
    }

    private static string Zinnen(Passage passage, Regex woorden) => Aflezen.Zinnen.Om(passage.Eigen, woorden.IsMatch);

    [GeneratedRegex(@"\b(?:gaat|gaan)\b[^.;]{0,20}\bin\b|\b(?:ingaat|ingang\w*|aanvang\w*|tijdvak|begint|start|vanaf|toegepast|uitgevoerd)\b", RegexOptions.IgnoreCase)]
    private static partial Regex GaatIn();

    [GeneratedRegex(@"\b(?:kalender)?maand\b[^.;]{0,60}\b(?:volg\w*|na)\b[^.;]{0,80}\b(?:maand|besluit|bekend\w*|verzonden|verzending)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hoofdregel();

    [GeneratedRegex(@"\bnog niet (?:is |zijn |geheel )?(?:uit)?(?:betaalde?|betaalbaar gestelde?)\b|\bniet (?:uit)?betaald is\b", RegexOptions.IgnoreCase)]
    private static partial Regex NietBetaald();

    [GeneratedRegex(@"\b(?:niet|geen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ontkend();

    [GeneratedRegex(@"\b(?:uit)?betaa?l\w*|\bin afwijking\b|\bterugwerkende kracht\b|\beerder\b", RegexOptions.IgnoreCase)]
    private static partial Regex Betaling();
}
