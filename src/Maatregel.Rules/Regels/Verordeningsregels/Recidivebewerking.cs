using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>Applies the ordered steps of a repeat clause to a tariff.</summary>
internal static class Recidivebewerking
{
    /// <summary>
    /// Multiplying always starts from the tariff without repeat: doubling gives 1, 2, 2 months and not 1, 2, 4
    /// (LJN BR7098). Adding goes on top of the step before.
    /// </summary>
    public static Verlaging Pas(this Recidiveregeling regeling, Verlaging basis, int aantal)
    {
        var verlaging = basis;
        for (var herhaling = 0; herhaling < aantal; herhaling++)
        {
            var stap = regeling.Stappen[Math.Min(herhaling, regeling.Stappen.Count - 1)];
            verlaging = stap.Deel == Tariefdeel.Percentage
                ? verlaging with { Percentage = Math.Min(Bewerk(stap, basis.Percentage, verlaging.Percentage), 100) }
                : verlaging with { Maanden = (int)Bewerk(stap, basis.Maanden, verlaging.Maanden) };
        }

        return verlaging;
    }

    private static decimal Bewerk(RecidiveStap stap, decimal basis, decimal vorige)
    {
        var nieuw = stap.Bewerking switch
        {
            Bewerking.Zet => stap.Waarde,
            Bewerking.Vermenigvuldig => basis * stap.Waarde,
            _ => vorige + stap.Waarde,
        };
        return stap.Plafond is { } plafond ? Math.Min(nieuw, plafond) : nieuw;
    }
}
