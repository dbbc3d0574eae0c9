using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;

namespace Maatregel.Rules.Json;

/// <summary>The members that a type has in JSON, found by name.</summary>
internal sealed class Ledenlijst
{
    private static readonly ConcurrentDictionary<JsonTypeInfo, Ledenlijst> Bekend = new();

    private readonly Dictionary<string, int> _plaatsen;
    private readonly Lidvorm[] _leden;

    private Ledenlijst(JsonTypeInfo contract)
    {
        _leden = [.. contract.Properties.Select(l => new Lidvorm(l, l.MagNull(contract), l.IsVerplicht(contract), Lidgrens.Van(l, contract)))];
        _plaatsen = _leden.Select((l, i) => (l.Lid.Name, i)).ToDictionary(l => l.Name, l => l.i, StringComparer.Ordinal);
    }

    public int Count => _leden.Length;

    public IEnumerable<string> Namen => _leden.Select(l => l.Lid.Name);

    public Lidvorm this[int plaats] => _leden[plaats];

    /// <summary>The contract of a type never changes, so its members are listed once.</summary>
    public static Ledenlijst Van(JsonTypeInfo contract) => Bekend.GetOrAdd(contract, c => new Ledenlijst(c));

    public bool Zoek(string naam, out int plaats) => _plaatsen.TryGetValue(naam, out plaats);
}
