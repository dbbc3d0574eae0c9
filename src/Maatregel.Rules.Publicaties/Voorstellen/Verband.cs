using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;
using Maatregel.Rules.Recht;

namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>What the seekers know of each other: the schemes, and which articles are about the duties that the Act made uniform.</summary>
internal sealed class Verband
{
    /// <summary>Of article 18: the duties, and the durations.</summary>
    private static readonly string[] Leden = ["4", "5", "6"];

    public Verband(Leestekst tekst)
    {
        Tekst = tekst;
        (Regelingen, Regelingwoorden, Regelingplaats) = Regelingwijzer.Van(tekst);
        Uniform = [.. tekst.Artikelen.Where(IsUniform)];
    }

    public Leestekst Tekst { get; }

    public IReadOnlyList<Regeling> Regelingen { get; }

    public string Regelingwoorden { get; }

    public Passage? Regelingplaats { get; }

    /// <summary>The articles that give the duration for the uniform duties.</summary>
    public IReadOnlyList<Leesartikel> Uniform { get; }

    /// <summary>Whether a piece is about the uniform duties: by its own words, those above it, or because it points at such an article.</summary>
    public bool GaatOverUniform(Leesartikel artikel, Passage passage) =>
        Noemt(passage.Vol) || (Uniform.Contains(artikel) && (Noemt(artikel.Kop) || Noemt(artikel.Passages[0].Eigen)))
        || Uniform.Any(u => u != artikel && Aanhaling.Noemt(passage.Vol, u.Label));

    private static bool IsUniform(Leesartikel artikel) =>
        !Woorden.Begrip(artikel)
        && (Noemt(artikel.Kop) || artikel.Passages.Any(p => Noemt(p.Vol)))
        && artikel.Passages.Any(p => !Woorden.Spreiding($"{artikel.Opschrift} {p.Vol}") && (Noemt(p.Vol) || Noemt(artikel.Kop) || Noemt(artikel.Passages[0].Eigen)) && GeeftDuur(p));

    private static bool GeeftDuur(Passage passage) =>
        !passage.Boven.Any(Woorden.Recidive) && Zinnen.Splits(passage.Eigen).Any(z => !Woorden.Recidive(z) && Maanden.Lees(z, Maandsoort.Duur).Any());

    private static bool Noemt(string tekst) => Woorden.Geuniformeerd(tekst) || Leden.Any(lid => Wetsonderdelen.Noemt(tekst, lid));
}
