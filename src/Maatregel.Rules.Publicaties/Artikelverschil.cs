namespace Maatregel.Rules.Publicaties;

/// <summary>Een artikel dat in een andere publicatie anders is dan in die waaruit een document is gelezen.</summary>
/// <param name="Artikel">Het nummer in het document; van een nieuw artikel dat in de publicatie.</param>
/// <param name="Soort">Wat ermee is gebeurd.</param>
/// <param name="Nu">Het nummer dat dezelfde woorden nu hebben, bij <see cref="Artikelwijziging.Vernummerd"/>.</param>
public sealed record Artikelverschil(string Artikel, Artikelwijziging Soort, string? Nu = null)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(Artikelverschil);
}
