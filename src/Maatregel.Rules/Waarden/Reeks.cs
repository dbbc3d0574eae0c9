using System.Collections;
using System.Runtime.CompilerServices;

namespace Maatregel.Rules.Waarden;

/// <summary>An immutable list that is copied in and compared by content, so that records that hold one are values.</summary>
[CollectionBuilder(typeof(Reeks), nameof(Reeks.Van))]
internal sealed class Reeks<T> : IReadOnlyList<T>, IEquatable<Reeks<T>>
{
    private readonly T[] _items;

    internal Reeks(T[] items) => _items = items;

    public static Reeks<T> Leeg { get; } = new([]);

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public bool Equals(Reeks<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items, EqualityComparer<T>.Default);

    public override bool Equals(object? obj) => obj is Reeks<T> reeks && Equals(reeks);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items) hash.Add(item);
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
