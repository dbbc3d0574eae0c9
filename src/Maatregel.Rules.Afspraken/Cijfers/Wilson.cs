namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>The Wilson score interval of a proportion: unlike the usual one it stays within 0 and 1 and is honest for small numbers.</summary>
internal static class Wilson
{
    /// <summary>The 97.5th percentile of the standard normal distribution: 95% lies between minus and plus this.</summary>
    private const double Z = 1.959963984540054;

    public static (double Onder, double Boven) Interval(int aantal, int totaal)
    {
        var p = (double)aantal / totaal;
        var z2PerN = Z * Z / totaal;
        var midden = (p + (z2PerN / 2)) / (1 + z2PerN);
        var halveBreedte = Z / (1 + z2PerN) * Math.Sqrt((p * (1 - p) / totaal) + (z2PerN / (4 * totaal)));

        // At none and at all the bound is exactly 0 or 1; floating point may miss it by a hair.
        return (aantal == 0 ? 0 : midden - halveBreedte, aantal == totaal ? 1 : midden + halveBreedte);
    }
}
