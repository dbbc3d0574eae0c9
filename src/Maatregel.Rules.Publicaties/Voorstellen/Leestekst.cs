namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>A publication as the seekers read it: the articles that hold.</summary>
internal sealed class Leestekst
{
    private readonly Leesartikel[] _artikelen;
    private readonly ILookup<string, Leesartikel> _perLabel;
    private readonly CancellationToken _afbreken;

    /// <param name="publicatie">The publication.</param>
    /// <param name="afbreken">When nobody waits any more: then there is no next article.</param>
    public Leestekst(Publicatie publicatie, CancellationToken afbreken = default)
    {
        _afbreken = afbreken;
        Publicatie = publicatie;
        _artikelen = [.. publicatie.Artikelen.Where(a => a.Status == Artikelstatus.Geldend).Select(a => new Leesartikel(a))];
        _perLabel = _artikelen.ToLookup(a => a.Label, StringComparer.Ordinal);
    }

    public Publicatie Publicatie { get; }

    public IEnumerable<Leesartikel> Artikelen
    {
        get
        {
            foreach (var artikel in _artikelen)
            {
                _afbreken.ThrowIfCancellationRequested();
                yield return artikel;
            }
        }
    }

    /// <summary>The articles that a text points at.</summary>
    public IEnumerable<Leesartikel> Genoemd(string tekst) => Aanhaling.Lees(tekst).SelectMany(label => _perLabel[label]);

    public IEnumerable<Passage> Passages => Artikelen.SelectMany(a => a.Passages);
}
