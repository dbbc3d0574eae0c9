namespace Maatregel.Rules.Invoer;

/// <summary>Een fout in wat is aangeleverd.</summary>
/// <param name="Pad">De plaats, bijvoorbeeld <c>$.gedragingen[0].datum</c>.</param>
/// <param name="Code">De soort fout, bijvoorbeeld <c>ontbreekt</c>.</param>
/// <param name="Reden">Wat er niet klopt, in één zin.</param>
/// <param name="Bron">De bepaling die de grens stelt, of <c>null</c> als het om de vorm gaat.</param>
public sealed record Fout(string Pad, string Code, string Reden, Bron? Bron = null)
{
    /// <inheritdoc/>
    public override string ToString() => Bron is null ? $"{Pad}: {Reden}" : $"{Pad}: {Reden} ({Bron.Aanhaling})";

    /// <summary>All faults in one message.</summary>
    internal static string Lijst(string kop, IReadOnlyList<Fout> fouten) =>
        string.Join('\n', fouten.Select(f => "- " + f).Prepend(kop));
}
