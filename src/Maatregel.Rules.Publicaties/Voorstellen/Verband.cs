using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;
using Maatregel.Rules.Recht;

namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>What the seekers know of each other: the schemes, and which articles are about the duties that the Act made uniform.</summary>
internal sealed partial class Verband
{
    /// <summary>Of article 18: the duties, and the durations.</summary>
    private static readonly string[] Leden = ["4", "5", "6"];

    private readonly Dictionary<string, bool> _noemt = new(StringComparer.Ordinal);
    private readonly Dictionary<Passage, bool> _overUniform = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Leesartikel, bool> _heeftEigen = [];
    private readonly Dictionary<Leesartikel, HashSet<string>> _genoemd = [];

    public Verband(Leestekst tekst)
    {
        Tekst = tekst;
        (Regelingen, Regelingwoorden, Regelingplaats) = Regelingwijzer.Van(tekst);
        Uniform = tekst.Artikelen.Where(IsUniform).ToHashSet();
    }

    public Leestekst Tekst { get; }

    public IReadOnlyList<Regeling> Regelingen { get; }

    public string Regelingwoorden { get; }

    public Passage? Regelingplaats { get; }

    /// <summary>The articles that give the duration for the uniform duties.</summary>
    public HashSet<Leesartikel> Uniform { get; }

    /// <summary>
    /// Whether a piece is about the uniform duties: by its own words, those above it, or because it points at an article or a lid that is.
    /// A lid about another act is not, whatever stands beside it.
    /// </summary>
    public bool GaatOverUniform(Leesartikel artikel, Passage passage) => Eenmaal(_overUniform, passage, p =>
        Noemt(p.Vol) || (Uniform.Contains(artikel) && Vervolgt(artikel, p))
        || Tekst.Genoemd(p.Vol).Any(u => u != artikel && Uniform.Contains(u) && !HeeftEigen(u)));

    private bool Vervolgt(Leesartikel artikel, Passage passage) => HeeftEigen(artikel)
        ? !IsEigen(passage) && Lidwijzer().Matches(passage.Vol).Any(m => Genoemd(artikel).Contains($"{artikel.Label}-{Telwoorden.Rang(m.Groups["lid"].Value)}"))
        : Noemt(artikel.Kop) || Noemt(artikel.Passages[0].Eigen);

    private bool HeeftEigen(Leesartikel artikel) => Eenmaal(_heeftEigen, artikel, a => a.Passages.Any(IsEigen));

    /// <summary>The places in an article that are about the uniform duties.</summary>
    private HashSet<string> Genoemd(Leesartikel artikel) =>
        Eenmaal(_genoemd, artikel, a => a.Passages.Where(p => Noemt(p.Vol)).Select(p => p.Label).ToHashSet(StringComparer.Ordinal));

    /// <summary>Every seeker asks the same of every piece.</summary>
    private static TUit Eenmaal<TIn, TUit>(Dictionary<TIn, TUit> bekend, TIn van, Func<TIn, TUit> lees)
        where TIn : notnull
    {
        if (!bekend.TryGetValue(van, out var uit)) bekend[van] = uit = lees(van);
        return uit;
    }

    /// <summary>About an act of the verordening itself.</summary>
    private bool IsEigen(Passage passage) =>
        !Noemt(passage.Vol)
        && (Categorieen.Lees(passage.Eigen).Any() || Woorden.Misdraging(passage.Eigen) || Woorden.Besef(passage.Eigen)
            || (Plichtwijzer.Lees(passage.Eigen, Regelingen) is { } plicht && !plicht.Plichten.Any(p => p.Geuniformeerd)));

    private bool IsUniform(Leesartikel artikel) =>
        !Woorden.Begrip(artikel)
        && (Noemt(artikel.Kop) || artikel.Passages.Any(p => Noemt(p.Vol)))
        && artikel.Passages.Any(p => !Woorden.Spreiding($"{artikel.Opschrift} {p.Vol}") && (Noemt(p.Vol) || Noemt(artikel.Kop) || Noemt(artikel.Passages[0].Eigen)) && GeeftDuur(p));

    private static bool GeeftDuur(Passage passage) =>
        !passage.Boven.Any(Woorden.Recidive) && Zinnen.Splits(passage.Eigen).Any(z => !Woorden.Recidive(z) && (Maanden.Lees(z, Maandsoort.Duur).Any() || Maanden.Onzeker(z).Any()));

    private bool Noemt(string tekst) => Eenmaal(_noemt, tekst, t =>
    {
        var genoemd = Uitgezonderd().Replace(t, "");
        return Woorden.Geuniformeerd(genoemd) || Leden.Any(lid => Wetsonderdelen.Noemt(genoemd, lid));
    });

    /// <summary>"Other than meant in article 18, vierde lid": then it is about something else.</summary>
    [GeneratedRegex(@"\b(?:ander[es]?(?: \w+){0,2} dan|niet zijnde|behalve|behoudens|met uitzondering van|(?:voor zover|indien|als|tenzij)\b[^.;]{0,40}\b(?:niet|geen|tenzij))\b[^.;]{0,60}\bartikel 18,?[^.;]{0,20}\blid\b", RegexOptions.IgnoreCase)]
    private static partial Regex Uitgezonderd();

    [GeneratedRegex(@"\b(?:(?<lid>eerste|tweede|derde|vierde|vijfde) lid|lid (?<lid>[1-9]))\b(?!,? van (?:de|het))", RegexOptions.IgnoreCase)]
    private static partial Regex Lidwijzer();
}
