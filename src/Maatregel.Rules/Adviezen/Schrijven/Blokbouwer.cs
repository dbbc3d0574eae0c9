namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>Puts lines of one kind that follow each other together in a block.</summary>
internal static class Blokbouwer
{
    public static IReadOnlyList<Tekstblok> Bouw(IReadOnlyList<Tekstregel> regels, char[] tekens)
    {
        List<Tekstblok> blokken = [];
        for (var i = 0; i < regels.Count;)
        {
            var soort = regels[i].Soort;
            var einde = i + 1;
            while (Vervolgt(soort) && einde < regels.Count && regels[einde].Soort == soort) einde++;
            if (soort != Regelsoort.Leeg) blokken.Add(Blok(soort, Enumerable.Range(i, einde - i).Select(r => tekens.AsSpan(regels[r].Begin, regels[r].Lengte).ToString())));
            i = einde;
        }

        return blokken;
    }

    private static bool Vervolgt(Regelsoort soort) => soort is Regelsoort.Gewoon or Regelsoort.Punt or Regelsoort.Rij;

    private static Tekstblok Blok(Regelsoort soort, IEnumerable<string> regels) => new(
        soort switch
        {
            Regelsoort.Titel => Bloksoort.Titel,
            Regelsoort.Kop => Bloksoort.Kop,
            Regelsoort.Punt => Bloksoort.Lijst,
            Regelsoort.Rij => Bloksoort.Tabel,
            _ => Bloksoort.Alinea,
        },
        [.. regels.Select(r => soort == Regelsoort.Rij ? Tabelrij.Cellen(r) : (IReadOnlyList<string>)[r])]);
}
