using System.Collections.Frozen;
using Maatregel.Rules.Regels;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>The rules per verordening, scheme and regime, made once.</summary>
internal sealed class Regelindelingen
{
    private readonly Regel<Regimedossier, Regimekeuze>[] _regime;
    private readonly Wetsregimes[] _wet;
    private readonly FrozenDictionary<Verordening, FrozenDictionary<Wetsregime, Regelindeling>> _indelingen;

    /// <param name="bibliotheek">The verordeningen.</param>
    /// <param name="boek">The rules of law and those of a verordening; without one only those of law.</param>
    /// <param name="kennis">Until when the law is known.</param>
    public Regelindelingen(VerordeningBibliotheek bibliotheek, Func<Verordening?, IReadOnlyList<Regel>> boek, Wetskennis kennis)
    {
        var wet = boek(null);
        _regime = [.. wet.OfType<Regel<Regimedossier, Regimekeuze>>()];
        _wet = [.. Enum.GetValues<Regeling>().Select(r => new Wetsregimes(wet, r, kennis))];
        _indelingen = bibliotheek.Toegepast.ToFrozenDictionary<Verordening, Verordening, FrozenDictionary<Wetsregime, Regelindeling>>(
            v => v,
            v => PerRegime(boek(v)),
            ReferenceEqualityComparer.Instance);
    }

    /// <summary>The rule that finds the law and the verordening of a day.</summary>
    public Regel<Regimedossier, Regimekeuze> Regime => _regime.Single();

    /// <summary>The law of a scheme, by day.</summary>
    public Wetsregimes Wet(Regeling regeling) => _wet[(int)regeling];

    /// <summary>The rules of the day and the verordening of a conduct.</summary>
    public Regelindeling Van(Gedragingdossier dossier) => _indelingen[dossier.Verordening][dossier.Regime];

    private FrozenDictionary<Wetsregime, Regelindeling> PerRegime(IReadOnlyList<Regel> regels) =>
        _wet.SelectMany(w => w.Alle).ToFrozenDictionary(r => r, r => new Regelindeling(regels, r));
}
