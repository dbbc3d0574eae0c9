using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>The percentage and duration of each category.</summary>
internal sealed partial class TariefZoeker : IZoeker
{
    /// <summary>Two tariffs for one category differ in something that was not read: then neither is proposed.</summary>
    public IEnumerable<Voorstel> Zoek(Verband verband) =>
        Alle(verband).GroupBy(v => (Waarde(v, "categorie"), Waarde(v, "regelingen")))
            .Where(g => g.DistinctBy(v => string.Join(';', v.Waarden.Where(w => w.Lid.StartsWith("tarief.", StringComparison.Ordinal)).Select(w => w.Lid + w.Json))).Count() == 1)
            .SelectMany(g => g);

    private static string? Waarde(Voorstel voorstel, string lid) => voorstel.Waarden.FirstOrDefault(w => w.Lid == lid)?.Json;

    private static IEnumerable<Voorstel> Alle(Verband verband) =>
        from artikel in verband.Tekst.Artikelen
        where !Woorden.Begrip(artikel) && !Woorden.Besef(artikel.Kop) && !HangtAfVanDePersoon(artikel)
        from passage in artikel.Passages.Select(p => p.EersteKeer())
        where !Woorden.Recidive(passage.Vol) && !Woorden.Besef(passage.Vol) && !Woorden.Misdraging(passage.Eigen)
        from zin in Zinnen.Volzinnen(passage.Eigen)
        from voorstel in Lees(verband, artikel, passage with { Eigen = zin })
        select voorstel;

    /// <summary>Another tariff for some persons makes the tariff of the category one for the others.</summary>
    private static bool HangtAfVanDePersoon(Leesartikel artikel) =>
        artikel.Passages.SelectMany(p => Zinnen.Volzinnen(p.Eigen)).Any(z => Personen.Noemt(z) && (Percentages.Lees(z).Any() || Hoogte().IsMatch(z)));

    private static IEnumerable<Voorstel> Lees(Verband verband, Leesartikel artikel, Passage passage)
    {
        var (kenmerken, boven) = Kenmerken(artikel, passage);
        if ((kenmerken.Length == 0 && boven is null) || Personen.Noemt(passage.Vol) || Voorwaarde().IsMatch(passage.Eigen)) yield break;
        foreach (var tarief in Tarieflezer.Lees(passage, kenmerken, artikel))
        {
            foreach (var categorie in boven is { } b ? [b.Waarde] : tarief.Kenmerken)
            {
                var opzet = new Opzet("tarieven");
                opzet.Zet("categorie", categorie, (boven ?? kenmerken.First(k => k.Waarde == categorie)).Woorden, passage);
                tarief.Zet(opzet, "tarief.", passage);
                var regelingen = Regelingwijzer.InTekst(passage.Eigen);
                if (regelingen.Count > 0 && regelingen.Count < verband.Regelingen.Count && regelingen.All(verband.Regelingen.Contains))
                {
                    opzet.Lijst("regelingen", regelingen.Select(Codes.Van), passage.Eigen, passage);
                }

                yield return opzet.Klaar();
            }
        }
    }

    /// <summary>The categories in the piece, or the one that the sentence above or the whole article is about.</summary>
    private static (Vondst<int>[] Eigen, Vondst<int>? Boven) Kenmerken(Leesartikel artikel, Passage passage)
    {
        Vondst<int>[] eigen = [.. Categorieen.Lees(passage.Eigen)];
        if (eigen.Length > 0) return (eigen, null);
        foreach (var tekst in passage.Boven.Reverse())
        {
            if (Categorieen.Lees(tekst).DistinctBy(c => c.Waarde).ToArray() is { Length: > 0 } boven) return ([], boven is [var een] ? een : null);
        }

        var alle = artikel.Genoemd.Concat(Categorieen.Lees(artikel.Opschrift)).DistinctBy(c => c.Waarde).ToArray();
        return ([], alle is [var enige] ? enige : null);
    }

    [GeneratedRegex(@"\b(?:verlaging|maatregel|percentage)\b|\bhet (?:eerste|tweede|derde|vierde|vijfde) lid\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hoogte();

    /// <summary>A tariff for part of the category; not a clause that only says that the act is one of it.</summary>
    [GeneratedRegex(@"\b(?:als(?=\s(?:de|het|een|er|hij|zij|u|sprake|dat|dit|die|belanghebbende|iemand)\b)|indien|wanneer)\b(?![^,.;]*\b[Cc]ategorie)|\bcategorie,?\s(?:onder|onderde(?:el|len)|sub)\s\w{1,2}\b|\b(?:opzet|opzettelijk\w*|grove schuld)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Voorwaarde();
}
