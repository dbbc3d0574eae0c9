using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>An article as the seekers read it. What is asked of all of it for each of its pieces is read once.</summary>
internal sealed class Leesartikel
{
    private readonly Lazy<IReadOnlyList<(Vondst<int> Duur, Passage Plaats)>> _duren;
    private readonly Lazy<IReadOnlyList<Vondst<int>>> _categorieen;

    public Leesartikel(Artikel artikel)
    {
        Artikel = artikel;
        var geheel = Passage.Van(artikel);
        Passages = geheel.Eigen.Length > 0 ? [geheel, .. geheel.Onder] : geheel.Onder;
        Tekst = string.Join(" ", Passages.Select(p => p.Eigen));
        Beperkt = Voorbehoud.BeperktAlles(Passages);
        Kop = string.Join(" ", artikel.Plaats.Append(artikel.Opschrift));
        _duren = new(() => [.. Passages.SelectMany(p => Tarieflezer.Duren(p).Select(d => (d, p)))]);
        _categorieen = new(() => [.. Passages.SelectMany(p => Categorieen.Lees(p.Eigen)).DistinctBy(c => c.Waarde)]);
    }

    public Artikel Artikel { get; }

    public string Label => Artikel.Label;

    public string Opschrift => Artikel.Opschrift;

    /// <summary>The heading, after those of the chapters it stands in.</summary>
    public string Kop { get; }

    /// <summary>Whether a sentence limits all of it.</summary>
    public bool Beperkt { get; }

    /// <summary>All its words.</summary>
    public string Tekst { get; }

    /// <summary>The durations that a sentence of their own gives, for all its tariffs.</summary>
    public IReadOnlyList<(Vondst<int> Duur, Passage Plaats)> Duren => _duren.Value;

    /// <summary>The categories that its pieces name, each once.</summary>
    public IReadOnlyList<Vondst<int>> Genoemd => _categorieen.Value;

    /// <summary>All its pieces, each after what it stands under.</summary>
    public IReadOnlyList<Passage> Passages { get; }
}
