namespace Maatregel.Rules.Uitkomsten;

/// <summary>Wat een document doet als een geval anders ligt dan in de tabel.</summary>
/// <param name="Onderwerp">Het onderwerp: <c>verwijtbaarheid</c>, <c>waarschuwing</c>, <c>herhaling</c>, <c>spreiding</c> of <c>samenloop</c>.</param>
/// <param name="Situatie">Wat er anders is.</param>
/// <param name="Uitkomst">De uitkomst.</param>
public sealed record Bijzonderheid(string Onderwerp, string Situatie, Proefuitkomst Uitkomst)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(Bijzonderheid);
}
