namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>A publication as the seekers read it: the articles that hold.</summary>
internal sealed class Leestekst(Publicatie publicatie)
{
    public Publicatie Publicatie { get; } = publicatie;

    public IReadOnlyList<Leesartikel> Artikelen { get; } = [.. publicatie.Artikelen.Where(a => a.Status == Artikelstatus.Geldend).Select(a => new Leesartikel(a))];

    public IEnumerable<Passage> Passages => Artikelen.SelectMany(a => a.Passages);
}
