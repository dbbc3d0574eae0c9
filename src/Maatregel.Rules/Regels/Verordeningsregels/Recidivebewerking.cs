using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>Applies the ordered steps of a repeat clause to a tariff.</summary>
internal static class Recidivebewerking
{
    /// <summary>
    /// Multiplying always starts from the tariff without repeat: doubling gives 1, 2, 2 months and not 1, 2, 4
    /// (LJN BR7098). Adding goes on top of the step before. A repeat never lasts longer than the tariff itself lets it, and is never
    /// lighter than the first time. A fixed amount has neither duration nor percentage: what a
    /// repeat does to it is not said, and the answer is <c>null</c>.
    /// </summary>
    public static Tariefuitkomst? Pas(this Recidiveregeling regeling, Tariefuitkomst basis, int aantal)
    {
        if (basis.VastBedrag is not null) return aantal == 0 ? basis : null;

        var verlaging = basis.Verlaging;
        for (var herhaling = 0; herhaling < aantal; herhaling++)
        {
            var stap = regeling.Stappen[Math.Min(herhaling, regeling.Stappen.Count - 1)];
            verlaging = stap.Deel == Tariefdeel.Percentage
                ? verlaging with { Percentage = Math.Min(stap.Bewerk(basis.Verlaging.Percentage, verlaging.Percentage), 100) }
                : verlaging with { Maanden = (int)stap.Bewerk(basis.Verlaging.Maanden, verlaging.Maanden) };
        }

        if (basis.MeesteMaanden is { } meeste && verlaging.Maanden > meeste) verlaging = verlaging with { Maanden = meeste };
        return verlaging.Zwaarte < basis.Verlaging.Zwaarte ? basis : basis with { Verlaging = verlaging };
    }
}
