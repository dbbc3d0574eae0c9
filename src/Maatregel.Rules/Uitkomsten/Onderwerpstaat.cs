using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>Wat een document over een onderwerp weet.</summary>
/// <param name="Onderwerp">Het lid van het document, zoals <c>recidive</c>.</param>
/// <param name="Naam">Het onderwerp in gewone woorden.</param>
/// <param name="Status">Wat bekend is; een onderwerp dat ontbreekt, is onbekend.</param>
/// <param name="Bron">Het artikel, of de modelbepaling waaruit het is aangenomen.</param>
/// <param name="Vindplaats">Waar het is gelezen.</param>
/// <param name="BuitenToepassing">Waarom een rechter de bepaling opzij zette.</param>
public sealed record Onderwerpstaat(string Onderwerp, string Naam, Bepalingstatus Status, string? Bron, string? Vindplaats, string? BuitenToepassing)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(Onderwerpstaat);
}
