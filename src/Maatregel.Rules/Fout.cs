namespace Maatregel.Rules;

/// <summary>Een fout in wat is aangeleverd.</summary>
/// <param name="Pad">De plaats, bijvoorbeeld <c>$.gedragingen[0].datum</c>.</param>
/// <param name="Code">De soort fout, bijvoorbeeld <c>ontbreekt</c>.</param>
/// <param name="Reden">Wat er niet klopt, in één zin.</param>
/// <param name="Bron">De bepaling die de grens stelt, of <c>null</c> als het om de vorm gaat.</param>
public sealed record Fout(string Pad, string Code, string Reden, Bron? Bron = null)
{
    /// <inheritdoc/>
    public override string ToString() => Bron is null ? $"{Pad}: {Reden}" : $"{Pad}: {Reden} ({Bron.Aanhaling})";
}
