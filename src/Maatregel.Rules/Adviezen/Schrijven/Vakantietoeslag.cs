namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>
/// The part of bijstand that is holiday allowance: 5 percent of it (article 19, lid 3, Participatiewet, "4,8 procent per 1
/// januari 2009: 5 procent"). It is paid once a year as a rule, so a month pays less than the norm.
/// </summary>
internal static class Vakantietoeslag
{
    private const decimal Deel = 0.05m;

    public static decimal Van(decimal bedrag) => decimal.Round(bedrag * Deel, 2, MidpointRounding.AwayFromZero);
}
