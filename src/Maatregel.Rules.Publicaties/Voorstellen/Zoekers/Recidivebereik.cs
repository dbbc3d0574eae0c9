using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;
using Maatregel.Rules.Recht;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>For which acts a repeat clause holds: all of them, or those of some categories.</summary>
internal sealed partial record Recidivebereik(Vondst<IReadOnlyList<int>>? Categorieen, Passage? Plaats)
{
    /// <summary>What the clause of an article is about; <c>null</c> when that is one subject, or acts that are not named by their category.</summary>
    public static Recidivebereik? Van(Verband verband, Leesartikel artikel, IReadOnlyList<Passage> passages)
    {
        if (Woorden.Misdraging(artikel.Kop) || Woorden.Besef(artikel.Kop) || HeeftEigenTarief(artikel)) return null;
        (Passage Passage, string Zin)[] zinnen = [.. passages.SelectMany(p => Zinnen.Volzinnen(p.Eigen).Select(z => (p, z)))];
        if (Array.Exists(zinnen, z => Voorbehoud.Uitzondering(z.Zin) && !Woorden.Waarschuwing(z.Zin))) return null;
        Recidivebereik? bereik = null;
        foreach (var (passage, zin) in zinnen.Where(z => Woorden.Recidive(z.Zin) || Woorden.Verzwaring(z.Zin)))
        {
            if (Personen.Noemt(zin) || IsOverEenOnderwerp(verband, artikel, zin)) return null;
            Vondst<int>[] genoemd = [.. Aflezen.Categorieen.Lees(zin)];
            if (Array.Exists(genoemd, c => c.Plaats < Woorden.Recidive(zin, 0))) return null;
            Vondst<IReadOnlyList<int>>? eigen = genoemd.Length == 0 ? null : new([.. genoemd.Select(c => c.Waarde).Distinct()], genoemd[0].Woorden, genoemd[0].Plaats);
            if (bereik is not null && !Gelijk(bereik.Categorieen, eigen)) return null;
            bereik ??= new(eigen, passage);
        }

        return bereik ?? new(null, null);
    }

    /// <summary>An article that gives a tariff outside the categories speaks of a repeat of its own act.</summary>
    private static bool HeeftEigenTarief(Leesartikel artikel) => !Woorden.Recidive(artikel.Kop)
        && artikel.Passages.Any(p => !Aflezen.Categorieen.Lees(p.Vol).Any() && Zinnen.Volzinnen(p.Eigen).Any(z => !Woorden.Recidive(z) && !Woorden.Verzwaring(z) && Percentages.Lees(z).Any()));

    /// <summary>About one duty or scheme, about a part of an article, or only about articles that each have a subject of their own.</summary>
    private static bool IsOverEenOnderwerp(Verband verband, Leesartikel artikel, string zin)
    {
        if (Woorden.Misdraging(zin) || Woorden.Besef(zin) || Plichtwijzer.Lees(zin, verband.Regelingen) is not null) return true;
        if (Regelingwijzer.InTekst(zin) is { } regelingen && regelingen.Any(r => r != Regeling.Participatiewet) && regelingen.Count < verband.Regelingen.Count) return true;
        Leesartikel[] genoemd = [.. verband.Tekst.Genoemd(zin).Where(a => a != artikel)];
        return genoemd.Length > 0 && (Onderdeel().IsMatch(zin) || Array.TrueForAll(genoemd, a => Woorden.Misdraging(a.Kop) || Woorden.Besef(a.Kop) || verband.Uniform.Contains(a)));
    }

    [GeneratedRegex(@"\bartikel(?:en)?\s[0-9]{1,3}[a-z]?(?:[.:][0-9]{1,3})?,?\s(?:onder|onderde(?:el|len)|sub|lid|\w+\slid)\b(?![^.;]{0,40}\b(?:wet|Participatiewet|PW|IOA[WZ])\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Onderdeel();

    private static bool Gelijk(Vondst<IReadOnlyList<int>>? een, Vondst<IReadOnlyList<int>>? ander) => (een?.Waarde ?? []).SequenceEqual(ander?.Waarde ?? []);
}
