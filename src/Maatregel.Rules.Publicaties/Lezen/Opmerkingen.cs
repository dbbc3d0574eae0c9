namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>What struck the reader: each thing once, and no more of them than a person reads; and what makes the whole file unreadable.</summary>
internal sealed class Opmerkingen
{
    /// <summary>A hundred pages of tables: a cell counts in every row and column that it spans, and a head before every cell under it.</summary>
    public const int MeesteTabeltekst = 200_000;

    /// <summary>As much as a document of a verordening may have.</summary>
    public const int MeesteTekst = 100_000;

    /// <summary>Headings, pieces of text and the sentences in them.</summary>
    public const int MeesteStukken = 5000;

    private const int Meeste = 50;

    private readonly List<string> _items = [];

    private long _tabeltekst;
    private long _tekst;
    private long _stukken;

    public IReadOnlyList<string> Alle => _items;

    /// <summary>Why the file is not taken at all, if it is not.</summary>
    public Fout? Weigering { get; private set; }

    /// <summary>Counts text of a table before it is built.</summary>
    /// <returns>Whether there is room for it; if not, the file is refused.</returns>
    public bool NeemTabeltekst(long tekens)
    {
        _tabeltekst += tekens;
        if (_tabeltekst <= MeesteTabeltekst) return true;
        Weigering ??= new("$", "te-groot", $"De tabellen zijn samen langer dan {MeesteTabeltekst} tekens, als elke cel staat in elke rij en kolom waarover zij gaat en elke kop bij elke cel eronder. Haal weg wat er voor de maatregelen niet toe doet.");
        return false;
    }

    /// <summary>Counts a piece of the rules as it is read: its words, and the sentences in it.</summary>
    public void Neem(string tekst)
    {
        _tekst += tekst.Length;
        _stukken += 1 + tekst.AsSpan().CountAny('.', ';', '|');
        if (_tekst > MeesteTekst) Weigering ??= new("$", "te-groot", $"De artikelen zijn samen langer dan {MeesteTekst} tekens. Haal weg wat er voor de maatregelen niet toe doet.");
        if (_stukken > MeesteStukken) Weigering ??= new("$", "te-groot", $"De artikelen hebben samen meer dan {MeesteStukken} koppen, leden, onderdelen, rijen en zinnen. Haal weg wat er voor de maatregelen niet toe doet.");
    }

    public void Meld(string opmerking)
    {
        if (_items.Count < Meeste && !_items.Contains(opmerking)) _items.Add(opmerking);
    }
}
