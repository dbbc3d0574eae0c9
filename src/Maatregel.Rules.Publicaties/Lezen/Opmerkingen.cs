namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>What struck the reader: each thing once, and no more of them than a person reads.</summary>
internal sealed class Opmerkingen
{
    private const int Meeste = 50;

    private readonly List<string> _items = [];

    public IReadOnlyList<string> Alle => _items;

    public void Meld(string opmerking)
    {
        if (_items.Count < Meeste && !_items.Contains(opmerking)) _items.Add(opmerking);
    }
}
