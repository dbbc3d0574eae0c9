using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;
using Maatregel.Rules.Recht;

namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>What the seekers know of each other: the schemes, and which articles are about the duties that the Act made uniform.</summary>
internal sealed partial class Verband
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

    /// <summary>
    /// Whether a piece is about the uniform duties: by its own words, those above it, or because it points at an article or a lid that is.
    /// A lid about another act is not, whatever stands beside it.
    /// </summary>
    public bool GaatOverUniform(Leesartikel artikel, Passage passage) =>
        Noemt(passage.Vol) || (Uniform.Contains(artikel) && Vervolgt(artikel, passage))
        || Uniform.Any(u => u != artikel && !HeeftEigen(u) && Aanhaling.Noemt(passage.Vol, u.Label));

    private bool Vervolgt(Leesartikel artikel, Passage passage) => HeeftEigen(artikel)
        ? !IsEigen(passage) && Lidwijzer().Matches(passage.Vol).Any(m => artikel.Passages.Any(p => p.Label == $"{artikel.Label}-{Telwoorden.Rang(m.Groups["lid"].Value)}" && Noemt(p.Vol)))
        : Noemt(artikel.Kop) || Noemt(artikel.Passages[0].Eigen);

    private bool HeeftEigen(Leesartikel artikel) => artikel.Passages.Any(IsEigen);

    /// <summary>About an act of the verordening itself.</summary>
    private bool IsEigen(Passage passage) =>
        !Noemt(passage.Vol)
        && (Categorieen.Lees(passage.Eigen).Any() || Woorden.Misdraging(passage.Eigen) || Woorden.Besef(passage.Eigen)
            || (Plichtwijzer.Lees(passage.Eigen, Regelingen) is { } plicht && !plicht.Plichten.Any(p => p.Geuniformeerd)));

    private static bool IsUniform(Leesartikel artikel) =>
        !Woorden.Begrip(artikel)
        && (Noemt(artikel.Kop) || artikel.Passages.Any(p => Noemt(p.Vol)))
        && artikel.Passages.Any(p => !Woorden.Spreiding($"{artikel.Opschrift} {p.Vol}") && (Noemt(p.Vol) || Noemt(artikel.Kop) || Noemt(artikel.Passages[0].Eigen)) && GeeftDuur(p));

    private static bool GeeftDuur(Passage passage) =>
        !passage.Boven.Any(Woorden.Recidive) && Zinnen.Splits(passage.Eigen).Any(z => !Woorden.Recidive(z) && (Maanden.Lees(z, Maandsoort.Duur).Any() || Maanden.Onzeker(z).Any()));

    private static bool Noemt(string tekst)
    {
        var genoemd = Uitgezonderd().Replace(tekst, "");
        return Woorden.Geuniformeerd(genoemd) || Leden.Any(lid => Wetsonderdelen.Noemt(genoemd, lid));
    }

    /// <summary>"Other than meant in article 18, vierde lid": then it is about something else.</summary>
    [GeneratedRegex(@"\b(?:ander[es]?(?: \w+){0,2} dan|niet zijnde|behalve|behoudens|met uitzondering van|(?:voor zover|indien|als|tenzij)\b[^.;]{0,40}\b(?:niet|geen|tenzij))\b[^.;]{0,60}\bartikel 18,?[^.;]{0,20}\blid\b", RegexOptions.IgnoreCase)]
    private static partial Regex Uitgezonderd();

    [GeneratedRegex(@"\b(?:(?<lid>eerste|tweede|derde|vierde|vijfde) lid|lid (?<lid>[1-9]))\b(?!,? van (?:de|het))", RegexOptions.IgnoreCase)]
    private static partial Regex Lidwijzer();
}
