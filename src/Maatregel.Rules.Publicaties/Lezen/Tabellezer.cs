using System.Xml.Linq;

namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>Reads a table as rows of text: each cell after the head of its column, so that a row can be read on its own.</summary>
internal sealed class Tabellezer(Blokkenlezer lezer, Opmerkingen opmerkingen)
{
    private const int MeesteKolommen = 50;
    private const int MeesteRijen = 500;

    public IEnumerable<Blok> Lees(XElement tabel)
    {
        var groepen = tabel.Kinderen("tgroup").ToArray();
        return (groepen.Length > 0 ? groepen : [tabel]).SelectMany(Groep);
    }

    private IEnumerable<Blok> Groep(XElement groep)
    {
        var kolommen = groep.Kinderen("colspec").Select((k, i) => (Naam: k.Eigenschap("colname") ?? "", i)).Where(k => k.Naam.Length > 0)
            .GroupBy(k => k.Naam, StringComparer.Ordinal).ToDictionary(k => k.Key, k => k.First().i, StringComparer.Ordinal);
        var kop = Rijen(groep.Kind("thead"), kolommen);
        var rijen = Rijen(groep.Kind("tbody") ?? groep, kolommen);
        if (kop.Count == 0 && rijen.Count > 1 && IsKop(rijen[0])) (kop, rijen) = ([rijen[0]], rijen[1..]);
        if (kop.Count > 0 && rijen.Count > 0 && !Past(kop, rijen)) kop = [];
        var genummerd = rijen.TrueForAll(r => r.Length > 0 && Nummers.Begint(r[0], out var nummer, out _) && !Nummers.IsStreep(nummer));
        string[] namen = [.. Enumerable.Range(0, kop.Select(r => r.Length).DefaultIfEmpty(0).Max()).Select(k => Kop(kop, k))];
        return rijen.Where(r => r.Any(c => c.Length > 0)).TakeWhile(r => opmerkingen.NeemTabeltekst(r.Index().Sum(c => c.Item.Length == 0 ? 0L : Kop(namen, c.Index).Length)))
            .Select(r => new Blok(Bloksoort.Rij, Rij(r, namen), genummerd && Nummers.Begint(r[0], out var nummer, out _) ? nummer : ""));
    }

    /// <summary>A cell that spans rows or columns stands in each of them.</summary>
    private List<string[]> Rijen(XElement? deel, Dictionary<string, int> kolommen)
    {
        List<string[]> rijen = [];
        var alle = deel?.Kinderen("row").Take(MeesteRijen + 1).ToArray() ?? [];
        if (alle.Length > MeesteRijen) opmerkingen.Meld($"Van een tabel zijn alleen de eerste {MeesteRijen} rijen gelezen.");
        var lopend = Enumerable.Repeat((Tekst: "", TotEnMet: -1), MeesteKolommen).ToArray();
        foreach (var (nummer, rij) in alle.Take(MeesteRijen).Index())
        {
            var plaats = 0;
            foreach (var cel in rij.Kinderen("entry"))
            {
                while (plaats < MeesteKolommen && lopend[plaats].TotEnMet >= nummer) plaats++;
                var begin = Kolom(cel.Eigenschap("namest") ?? cel.Eigenschap("colname"), kolommen) ?? plaats;
                var einde = Kolom(cel.Eigenschap("nameend"), kolommen) ?? begin;
                if (begin >= MeesteKolommen) break;
                var breed = Math.Max(0, Math.Min(einde + 1, MeesteKolommen) - begin);
                var laatste = Math.Min(nummer + Meer(cel), Math.Min(alle.Length, MeesteRijen) - 1);
                var tekst = lezer.Lijn(cel);
                if (!opmerkingen.NeemTabeltekst((long)tekst.Length * breed * (laatste - nummer + 1))) return [];
                Array.Fill(lopend, (tekst, laatste), begin, breed);
                plaats = einde + 1;
            }

            rijen.Add([.. lopend[..(Array.FindLastIndex(lopend, c => c.TotEnMet >= nummer) + 1)].Select(c => c.TotEnMet >= nummer ? c.Tekst : "")]);
        }

        return rijen;
    }

    private static int Meer(XElement cel) =>
        int.TryParse(cel.Eigenschap("morerows"), NumberStyles.None, CultureInfo.InvariantCulture, out var meer) ? Math.Min(meer, MeesteRijen) : 0;

    private static int? Kolom(string? naam, Dictionary<string, int> kolommen) => naam is not null && kolommen.TryGetValue(naam, out var kolom) ? kolom : null;

    /// <summary>A first row with a name in every cell and no number anywhere is the head of the table.</summary>
    private static bool IsKop(string[] rij) => rij.Length > 1 && rij.All(c => c.Length > 0 && !c.Any(char.IsAsciiDigit));

    /// <summary>A head that is narrower than its rows does not say which column its names belong to.</summary>
    private static bool Past(List<string[]> kop, List<string[]> rijen) => kop.Max(k => k.Length) >= rijen.Max(r => r.Length);

    private static string Rij(string[] cellen, string[] namen) =>
        string.Join(" | ", cellen.Index().Where(c => c.Item.Length > 0).Select(c => Kop(namen, c.Index) is { Length: > 0 } naam && naam != c.Item ? $"{naam}: {c.Item}" : c.Item));

    private static string Kop(string[] namen, int kolom) => kolom < namen.Length ? namen[kolom] : "";

    private static string Kop(List<string[]> kop, int kolom) =>
        string.Join(" ", kop.Select(r => kolom < r.Length ? r[kolom] : "").Where(k => k.Length > 0).Distinct());
}
