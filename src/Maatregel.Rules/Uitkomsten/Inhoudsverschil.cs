namespace Maatregel.Rules.Uitkomsten;

/// <summary>Iets wat een bepaling nu anders zegt, of ook maar één geval van de tabel daardoor verandert of niet.</summary>
/// <param name="Naam">Het onderwerp, de gedraging, het tarief of de gemeente.</param>
/// <param name="Wat">Waarover het gaat.</param>
/// <param name="Oud">Wat er stond, of <c>null</c> als het er niet stond.</param>
/// <param name="Nieuw">Wat er nu staat, of <c>null</c> als het er niet meer staat.</param>
public sealed record Inhoudsverschil(string Naam, string Wat, string? Oud, string? Nieuw)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Naam}: {Wat}";
}
