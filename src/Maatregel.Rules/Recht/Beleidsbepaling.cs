namespace Maatregel.Rules.Recht;

/// <summary>Een plaats in de beleidsregels van een gemeente (artikel 4:81 Algemene wet bestuursrecht).</summary>
/// <param name="Titel">De titel van de beleidsregels, bijvoorbeeld <c>Beleidsregels maatregelen 2026</c>.</param>
/// <param name="Plaats">De plaats daarin, bijvoorbeeld <c>artikel 4</c>, of <c>null</c> als de beleidsregels als geheel worden aangehaald.</param>
/// <param name="Adres">Waar de beleidsregels te lezen zijn, of <c>null</c> als dat niet bekend is.</param>
public sealed record Beleidsbepaling(string Titel, string? Plaats = null, string? Adres = null) : Bron
{
    /// <inheritdoc/>
    public override string Aanhaling => Plaats is null ? Titel : $"{Plaats}, {Titel}";

    /// <inheritdoc/>
    public override string? Url => Adres;
}
