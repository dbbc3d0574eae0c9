namespace Maatregel.Rules.Normen;

/// <summary>The half year in which one norm holds: norms change on 1 January and 1 July.</summary>
internal static class Halfjaar
{
    /// <summary>The first month of the half year of a month.</summary>
    public static YearMonth Van(YearMonth maand) => new(maand.Year, maand.Month < 7 ? 1 : 7);
}
