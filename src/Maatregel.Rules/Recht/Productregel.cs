namespace Maatregel.Rules.Recht;

/// <summary>
/// Een regel van dit product zelf: voorzichtigheid waar de wet zwijgt of waar de lijn alleen bij analogie of in eerste aanleg
/// bekend is. Geen recht.
/// </summary>
/// <param name="Onderwerp">Waar de regel over gaat, bijvoorbeeld <c>een reden bij elk oordeel</c>.</param>
internal sealed record Productregel(string Onderwerp) : Bron
{
    /// <inheritdoc/>
    public override string Aanhaling => $"regel van dit product: {Onderwerp}";
}
