using System.Collections.Frozen;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>The rules per verordening and scheme, made once.</summary>
/// <param name="bibliotheek">The verordeningen.</param>
/// <param name="boek">The rules of law and those of a verordening; without one only those of law.</param>
internal sealed class Regelsets(VerordeningBibliotheek bibliotheek, Func<Verordening?, IReadOnlyList<Regel>> boek)
{
    private readonly Regelset[] _wet = PerRegeling(boek(null));

    private readonly FrozenDictionary<Verordening, Regelset[]> _sets = bibliotheek.Toegepast.ToFrozenDictionary<Verordening, Verordening, Regelset[]>(
        v => v,
        v => PerRegeling(boek(v)),
        ReferenceEqualityComparer.Instance);

    /// <summary>What can be asked before a verordening is found.</summary>
    public Regelset Wet(Regeling regeling) => _wet[(int)regeling];

    public Regelset Van(Verordening verordening, Regeling regeling) => _sets[verordening][(int)regeling];

    private static Regelset[] PerRegeling(IReadOnlyList<Regel> regels) => [.. Enum.GetValues<Regeling>().Select(r => new Regelset(regels, r))];
}
