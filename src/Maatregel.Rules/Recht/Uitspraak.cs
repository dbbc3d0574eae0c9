namespace Maatregel.Rules.Recht;

/// <summary>Een rechterlijke uitspraak waarop een lijn berust.</summary>
/// <param name="Ecli">De Europese identificatie, bijvoorbeeld <c>ECLI:NL:CRVB:2020:2767</c>.</param>
public sealed record Uitspraak(string Ecli) : Bron
{
    /// <inheritdoc/>
    public override string Aanhaling => Ecli;

    /// <inheritdoc/>
    public override string Url => "https://uitspraken.rechtspraak.nl/details?id=" + Ecli;
}
