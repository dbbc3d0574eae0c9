using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels;

/// <summary>Everything the rules may read about one conduct.</summary>
internal sealed class Gedragingdossier
{
    public required Casus Casus { get; init; }

    public required Gedraging Gedraging { get; init; }

    /// <summary>The name of the conduct within the case.</summary>
    public required string Id { get; init; }

    /// <summary>The day of the conduct; the peildatum while that day is still an open question.</summary>
    public required LocalDate Datum { get; init; }

    /// <summary>The verordening in force on that day.</summary>
    public required Verordening Verordening { get; init; }

    public required AdviesInstellingen Instellingen { get; init; }

    /// <summary>The duties that the conduct may have breached: the one that was named, or those that fit a no-show.</summary>
    public required IReadOnlyList<Verplichting> Verplichtingen { get; init; }

    public Belanghebbende? Persoon => Casus.Belanghebbende;

    public Oordeel? Oordeel => Gedraging.Oordeel;

    public Regeling Regeling => Casus.Regeling;

    /// <summary>Whether the duty, if any, is one of work and participation: these do not bind everybody (art. 9 Pw, 37 IOAW/IOAZ).</summary>
    public bool GaatOverArbeidsverplichting
    {
        get
        {
            for (var i = 0; i < Verplichtingen.Count; i++)
            {
                if (Verplichtingen[i].Arbeidsverplichting) return true;
            }

            return false;
        }
    }

    public bool GaatOver(string code)
    {
        for (var i = 0; i < Verplichtingen.Count; i++)
        {
            if (Verplichtingen[i].Code == code) return true;
        }

        return false;
    }
}
