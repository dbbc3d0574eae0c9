using System.Collections;
using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>Collects what is wrong with a verordening.</summary>
internal sealed class Tegenspraaklijst : IEnumerable<Tegenspraak>
{
    private readonly List<Tegenspraak> _items = [];

    /// <summary>Notes a fault when the condition does not hold.</summary>
    public void Eis(bool klopt, string pad, string code, string reden, Bron? bron = null, params string[] leuntOp)
    {
        if (!klopt) _items.Add(new Tegenspraak(new Fout(pad, code, reden, bron), leuntOp));
    }

    public IEnumerator<Tegenspraak> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
