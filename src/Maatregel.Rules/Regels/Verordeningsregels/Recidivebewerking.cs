using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>Applies the ordered steps of a repeat clause to a tariff.</summary>
internal static class Recidivebewerking
{
    /// <summary>
    /// A repeat never lasts longer than the tariff itself lets it, and is never lighter than the first time. A fixed amount has neither
    /// duration nor percentage: what a repeat does to it is not said, and the answer is <c>null</c>. A percentage that a person chose for
    /// this conduct is the whole of it: what the clause makes of the percentage of the tariff is only named beside it.
    /// </summary>
    public static Tariefuitkomst? Pas(this Recidiveregeling regeling, Tariefuitkomst basis, int aantal)
    {
        if (basis.VastBedrag is not null) return aantal == 0 ? basis : null;

        // What reduced blame leaves, it leaves of what the repeat comes to.
        var (percentage, maanden) = regeling.Na(aantal, basis.Vermindering?.Van ?? basis.Verlaging.Percentage, basis.Verlaging.Maanden);
        if (basis.Vermindering is { Deel: var deel }) percentage = percentage * deel.Teller / deel.Noemer;
        if (basis.Keuze is { } keuze)
        {
            var (genoemd, _) = regeling.Na(aantal, keuze.Genoemd, basis.Verlaging.Maanden);
            percentage = basis.Verlaging.Percentage;
            if (genoemd > keuze.Genoemd) basis = basis with { Keuze = keuze with { Genoemd = genoemd, BijHerhaling = true } };
        }

        var verlaging = basis.Verlaging with { Percentage = percentage, Maanden = Math.Min(maanden, basis.MeesteMaanden ?? maanden) };
        return verlaging.Zwaarte < basis.Verlaging.Zwaarte ? basis : basis with { Verlaging = verlaging };
    }
}
