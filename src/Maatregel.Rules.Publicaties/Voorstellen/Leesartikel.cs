namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>An article as the seekers read it.</summary>
internal sealed class Leesartikel
{
    public Leesartikel(Artikel artikel)
    {
        Artikel = artikel;
        var geheel = Passage.Van(artikel);
        Passages = geheel.Eigen.Length > 0 ? [geheel, .. geheel.Onder] : geheel.Onder;
        Tekst = string.Join(" ", Passages.Select(p => p.Eigen));
        Beperkt = Voorbehoud.BeperktAlles(Passages);
        Kop = string.Join(" ", artikel.Plaats.Append(artikel.Opschrift));
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

    /// <summary>All its pieces, each after what it stands under.</summary>
    public IReadOnlyList<Passage> Passages { get; }
}
