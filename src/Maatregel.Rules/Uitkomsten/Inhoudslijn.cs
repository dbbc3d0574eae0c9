namespace Maatregel.Rules.Uitkomsten;

/// <summary>Eén ding dat een bepaling zegt.</summary>
/// <param name="Wat">Waarover het gaat, zoals <c>termijn</c>.</param>
/// <param name="Waarde">Wat er staat, in gewone woorden.</param>
public sealed record Inhoudslijn(string Wat, string Waarde)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Wat}: {Waarde}";
}
