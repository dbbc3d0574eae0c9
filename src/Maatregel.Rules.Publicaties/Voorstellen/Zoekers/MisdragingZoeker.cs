using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>Serious misconduct: a tariff for each kind, or one for all.</summary>
internal sealed partial class MisdragingZoeker : IZoeker
{
    private static readonly (Regex Woorden, string Code)[] Soorten =
    [
        (Zaken(), "zaaksbeschadiging"),
        (Verbaal(), "verbaal-geweld"),
        (Bedreiging(), "bedreiging"),
        (Fysiek(), "fysiek-geweld"),
    ];

    public IEnumerable<Voorstel> Zoek(Verband verband) =>
        from artikel in verband.Tekst.Artikelen
        where !Woorden.Begrip(artikel)
        let enig = new Lazy<(bool Tarief, bool Percentage)>(() => Enig(artikel))
        from passage in artikel.Passages
        where Woorden.Misdraging(artikel.Opschrift) || Woorden.Misdraging(passage.Vol)
        where !Categorieen.Lees(passage.Vol).Any() && !Personen.Noemt(passage.Vol) && !Woorden.Recidive(passage.Vol) && !Combinatie().IsMatch(passage.Eigen)
        from zin in Zinnen.Volzinnen(passage.Eigen)
        from voorstel in Lees(verband, artikel, enig, passage with { Eigen = zin })
        select voorstel;

    private static IEnumerable<Voorstel> Lees(Verband verband, Leesartikel artikel, Lazy<(bool Tarief, bool Percentage)> enig, Passage passage)
    {
        Vondst<int>[] soorten = [.. Lees(passage.Eigen)];
        if (Zonder().IsMatch(passage.Eigen) || (soorten.Length == 0 && !IsAlgemeen(enig, passage))) yield break;
        foreach (var tarief in Tarieflezer.Lees(passage, soorten, artikel))
        {
            foreach (var soort in tarief.Kenmerken.Count > 0 ? tarief.Kenmerken : [-1])
            {
                var plichten = Plichtwijzer.Misdraging(Regelingwijzer.Van(passage.Vol, verband.Regelingen));
                var woorden = Woorden.Misdraging(passage.Vol) ? Zinnen.Om(passage, Woorden.Misdraging) : artikel.Opschrift;
                var opzet = new Opzet("gedragingen");
                if (soort >= 0) opzet.Zet("misdraging", Soorten[soort].Code, soorten.First(s => s.Waarde == soort).Woorden, passage);
                tarief.Zet(opzet, "tarief.", passage);
                opzet.Lijst("regelingen", plichten.Select(p => p.Regeling).Distinct().Select(Codes.Van), woorden, passage);
                opzet.Lijst("verplichtingen", plichten.Select(p => p.Code), woorden, passage);
                yield return opzet.Klaar();
            }
        }
    }

    /// <summary>A tariff for misconduct of any kind, as long as there is no second one without a kind: it says so, or it is the only one in an article that does and names no other word for it.</summary>
    private static bool IsAlgemeen(Lazy<(bool Tarief, bool Percentage)> enig, Passage passage)
    {
        if (Bepaald().IsMatch(passage.Eigen) || !enig.Value.Tarief) return false;
        if (Algemeen().IsMatch(passage.Eigen)) return true;
        return !Geval().IsMatch(passage.Eigen) && enig.Value.Percentage;
    }

    /// <summary>Whether an article has no second tariff without a kind, and whether one piece only has a percentage.</summary>
    private static (bool Tarief, bool Percentage) Enig(Leesartikel artikel) => (
        artikel.Passages.SelectMany(p => Zinnen.Volzinnen(p.Eigen)).Count(z => Percentages.Lees(z).Any() && !Woorden.Recidive(z) && !Lees(z).Any()) <= 1,
        artikel.Passages.Count(p => Percentages.Lees(p.Eigen).Any()) == 1);

    /// <summary>Damage to things goes before violence: "geweld tegen zaken" is no violence against a person.</summary>
    private static IEnumerable<Vondst<int>> Lees(string tekst)
    {
        List<Vondst<int>> gevonden = [];
        foreach (var (index, soort) in Soorten.Index())
        {
            gevonden.AddRange(soort.Woorden.Matches(tekst).Where(m => !gevonden.Exists(g => g.Plaats < m.Index + m.Length && m.Index < g.Einde)).Select(m => new Vondst<int>(index, m.Value, m.Index)));
        }

        return gevonden.OrderBy(g => g.Plaats);
    }

    /// <summary>What may follow without making it misconduct of one kind.</summary>
    private const string Erna = @"(?=\s?(?:[,.;|]|\z)|\s(?:als bedoeld|in de zin van|zoals bedoeld|jegens|tegen|tegenover|bedraagt|wordt|worden|is|leid\w*|verla\w+|van (?:de|een) belanghebbende)\b)";

    [GeneratedRegex(@"\b(?:bij|wegens|van|door|voor|tot)\s(?:(?:een|de|zeer|ernstige)\s)*(?:misdraging(?:en)?|agressie)\b" + Erna + @"|\bmisdra(?:agt|gen)\b" + Erna, RegexOptions.IgnoreCase)]
    private static partial Regex Algemeen();

    /// <summary>Words that make a kind of it which is not one of the four.</summary>
    [GeneratedRegex(@"\bgeweld\b|\b(?:misdraging(?:en)?|agressie|misdra(?:agt|gen))\b[^.;]{0,40}(?:\b(?:met|waarbij|waardoor|zoals|in de vorm van|gepaard|bestaande)\b|[(:])", RegexOptions.IgnoreCase)]
    private static partial Regex Bepaald();

    [GeneratedRegex(@"\b(?:bij|wegens|ingeval|in geval|gevallen|als|indien|wanneer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Geval();

    /// <summary>"Violence without threats", "an attempt at": the kind that it names is not the one that is meant.</summary>
    [GeneratedRegex(@"\b(?:zonder|geen|niet|poging(?:en)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Zonder();

    /// <summary>More kinds at once is no kind of its own.</summary>
    [GeneratedRegex(@"\bcombinatie\b", RegexOptions.IgnoreCase)]
    private static partial Regex Combinatie();

    [GeneratedRegex(@"\b(?:zaakgericht\w*(?: fysiek)? geweld|(?:fysiek )?geweld tegen (?:zaken|goederen|eigendommen)|vernieling(?:en)?(?: van (?:zaken|goederen|eigendommen))?|vernielen|beschadig\w*|zaaksbeschadiging)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Zaken();

    [GeneratedRegex(@"\b(?:verba(?:al|le)(?: geweld| agressie)?|schelden|beledig\w*|discrimin\w*|schelden of beledigen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Verbaal();

    [GeneratedRegex(@"\b(?:bedreig\w*|dreig\w*|intimid\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bedreiging();

    [GeneratedRegex(@"\b(?:(?:mensgericht\w*|persoonsgericht\w*)(?: fysiek)? geweld|fysiek(?: geweld| letsel)?|fysieke (?:agressie|mishandeling)|lichamelijk(?:e)?(?: geweld| letsel)?|mishandel\w*|geweld tegen (?:personen|een (?:persoon|medewerker)))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Fysiek();
}
