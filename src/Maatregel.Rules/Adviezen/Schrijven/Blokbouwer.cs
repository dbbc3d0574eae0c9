namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>Puts lines of one kind that follow each other together in a block.</summary>
internal static class Blokbouwer
{
    public static IReadOnlyList<Tekstblok> Bouw(IReadOnlyList<Tekstlijn> lijnen, char[] tekens)
    {
        List<Tekstblok> blokken = [];
        for (var i = 0; i < lijnen.Count;)
        {
            var soort = lijnen[i].Soort;
            var einde = i + 1;
            while (Vervolgt(soort) && einde < lijnen.Count && lijnen[einde].Soort == soort) einde++;
            if (soort != Lijnsoort.Leeg) blokken.Add(Blok(soort, Enumerable.Range(i, einde - i).Select(r => tekens.AsSpan(lijnen[r].Begin, lijnen[r].Lengte).ToString())));
            i = einde;
        }

        return blokken;
    }

    private static bool Vervolgt(Lijnsoort soort) => soort is Lijnsoort.Gewoon or Lijnsoort.Punt or Lijnsoort.Rij;

    private static Tekstblok Blok(Lijnsoort soort, IEnumerable<string> lijnen) => new(
        soort switch
        {
            Lijnsoort.Titel => Bloksoort.Titel,
            Lijnsoort.Kop => Bloksoort.Kop,
            Lijnsoort.Punt => Bloksoort.Lijst,
            Lijnsoort.Rij => Bloksoort.Tabel,
            _ => Bloksoort.Alinea,
        },
        [.. lijnen.Select(r => soort == Lijnsoort.Rij ? Tabelrij.Cellen(r) : (IReadOnlyList<string>)[r])]);
}
