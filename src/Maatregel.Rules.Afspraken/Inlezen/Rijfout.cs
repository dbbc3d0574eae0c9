namespace Maatregel.Rules.Afspraken.Inlezen;

/// <summary>Een fout in een rij van de afsprakenlijst. De inhoud van het veld staat er nooit bij.</summary>
/// <param name="Rij">Het nummer van de rij, zoals de lezer van het bestand dat opgaf.</param>
/// <param name="Kolom">De kolom, bijvoorbeeld <c>afspraak-op</c>, of <c>null</c> als de hele rij niet klopt.</param>
/// <param name="Reden">Wat er niet klopt en hoe het wel moet.</param>
public sealed record Rijfout(int Rij, string? Kolom, string Reden)
{
    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Rijfout);
}
