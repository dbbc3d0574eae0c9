using System.Collections.Frozen;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>The rules per verordening and scheme, made once.</summary>
internal sealed class Regelsets(VerordeningBibliotheek bibliotheek, Func<Verordening, IReadOnlyList<Regel>> boek)
{
    private readonly FrozenDictionary<Verordening, Regelset[]> _sets = bibliotheek.Alle.ToFrozenDictionary<Verordening, Verordening, Regelset[]>(
        v => v,
        v => Enum.GetValues<Regeling>().Select(r => new Regelset(boek(v), r)).ToArray(),
        ReferenceEqualityComparer.Instance);

    public Regelset Van(Verordening verordening, Regeling regeling) => _sets[verordening][(int)regeling];
}
