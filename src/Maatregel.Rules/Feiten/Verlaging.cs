namespace Maatregel.Rules.Feiten;

/// <summary>Een verlaging: een percentage van de norm gedurende een aantal kalendermaanden.</summary>
/// <param name="Percentage">Het percentage van de norm, van 0 tot en met 100.</param>
/// <param name="Maanden">Het aantal kalendermaanden.</param>
public sealed record Verlaging(decimal Percentage, int Maanden)
{
    /// <summary>De zwaarte: percentage maal maanden. Twee verlagingen zijn daarmee te vergelijken.</summary>
    internal decimal Zwaarte => Percentage * Maanden;

    /// <summary>Dezelfde verlaging met het percentage op twee decimalen, zoals het wordt opgeschreven.</summary>
    internal Verlaging Afgerond => this with { Percentage = OpHonderdsten(Percentage) };

    /// <summary>Het deel van een vast bedrag, op centen. Een bedrag kent geen duur; zonder maanden blijft er niets van over.</summary>
    /// <param name="bedrag">Het vaste bedrag, in euro.</param>
    public decimal Van(decimal bedrag) => Zwaarte == 0 ? 0 : OpHonderdsten(bedrag * Percentage / 100);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Percentage:0.##}% gedurende {Maanden} {(Maanden == 1 ? "maand" : "maanden")}");

    private static decimal OpHonderdsten(decimal getal) => Math.Round(getal, 2, MidpointRounding.AwayFromZero);
}
