namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>Hoe vaak één soort fout in een afsprakenlijst voorkomt.</summary>
/// <param name="Kolom">De kolom, of <c>null</c> als de hele rij niet klopt.</param>
/// <param name="Reden">Wat er niet klopt en hoe het wel moet.</param>
/// <param name="Aantal">Hoe vaak.</param>
/// <param name="EersteRij">De eerste rij met deze fout.</param>
public sealed record Rijfoutsoort(string? Kolom, string Reden, int Aantal, int EersteRij)
{
    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Rijfoutsoort);
}
