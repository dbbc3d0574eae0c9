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
        return rijen.Where(r => r.Any(c => c.Length > 0)).Select(r => new Blok(Bloksoort.Rij, Rij(r, kop), genummerd && Nummers.Begint(r[0], out var nummer, out _) ? nummer : ""));
    }

    private List<string[]> Rijen(XElement? deel, Dictionary<string, int> kolommen)
    {
        List<string[]> rijen = [];
        if (deel?.Kinderen("row").Count() > MeesteRijen) opmerkingen.Meld($"Van een tabel zijn alleen de eerste {MeesteRijen} rijen gelezen.");
        var van = new Dictionary<(int Rij, int Kolom), string>();
        foreach (var (nummer, rij) in (deel?.Kinderen("row").Take(MeesteRijen) ?? []).Index())
        {
            var plaats = 0;
            foreach (var cel in rij.Kinderen("entry"))
            {
                while (van.ContainsKey((nummer, plaats))) plaats++;
                var begin = Kolom(cel.Eigenschap("namest") ?? cel.Eigenschap("colname"), kolommen) ?? plaats;
                var einde = Kolom(cel.Eigenschap("nameend"), kolommen) ?? begin;
                if (begin >= MeesteKolommen) break;
                Zet(van, cel, nummer, begin, Math.Min(einde, MeesteKolommen - 1));
                plaats = einde + 1;
            }

            var breedte = van.Keys.Where(k => k.Rij == nummer).Select(k => k.Kolom + 1).DefaultIfEmpty(0).Max();
            rijen.Add([.. Enumerable.Range(0, breedte).Select(k => van.GetValueOrDefault((nummer, k), ""))]);
            foreach (var klaar in van.Keys.Where(k => k.Rij < nummer).ToArray()) van.Remove(klaar);
        }

        return rijen;
    }

    /// <summary>A cell that spans rows or columns stands in each of them.</summary>
    private void Zet(Dictionary<(int Rij, int Kolom), string> van, XElement cel, int rij, int begin, int einde)
    {
        var hoogte = int.TryParse(cel.Eigenschap("morerows"), NumberStyles.None, CultureInfo.InvariantCulture, out var meer) ? Math.Min(meer, MeesteRijen) : 0;
        var tekst = lezer.Lijn(cel);
        for (var r = rij; r <= rij + hoogte; r++)
        {
            for (var k = begin; k <= einde; k++) van[(r, k)] = tekst;
        }
    }

    private static int? Kolom(string? naam, Dictionary<string, int> kolommen) => naam is not null && kolommen.TryGetValue(naam, out var kolom) ? kolom : null;

    /// <summary>A first row with a name in every cell and no number anywhere is the head of the table.</summary>
    private static bool IsKop(string[] rij) => rij.Length > 1 && rij.All(c => c.Length > 0 && !c.Any(char.IsAsciiDigit));

    /// <summary>A head that is narrower than its rows does not say which column its names belong to.</summary>
    private static bool Past(List<string[]> kop, List<string[]> rijen) => kop.Max(k => k.Length) >= rijen.Max(r => r.Length);

    private static string Rij(string[] cellen, List<string[]> kop) =>
        string.Join(" | ", cellen.Index().Where(c => c.Item.Length > 0).Select(c => Kop(kop, c.Index) is { Length: > 0 } naam && naam != c.Item ? $"{naam}: {c.Item}" : c.Item));

    private static string Kop(List<string[]> kop, int kolom) =>
        string.Join(" ", kop.Select(r => kolom < r.Length ? r[kolom] : "").Where(k => k.Length > 0).Distinct());
}
