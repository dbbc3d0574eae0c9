namespace Maatregel.Rules.Feiten;

/// <summary>Een verlaging: een percentage van de norm gedurende een aantal kalendermaanden.</summary>
/// <param name="Percentage">Het percentage van de norm, van 0 tot en met 100.</param>
/// <param name="Maanden">Het aantal kalendermaanden.</param>
public sealed record Verlaging(decimal Percentage, int Maanden)
{
    /// <summary>De zwaarte: percentage maal maanden. Twee verlagingen zijn daarmee te vergelijken.</summary>
    internal decimal Zwaarte => Percentage * Maanden;

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Percentage:0.##}% gedurende {Maanden} {(Maanden == 1 ? "maand" : "maanden")}");
}
