namespace Maatregel.Rules.Recht;

/// <summary>Een gemeente van Nederland sinds 1 januari 2015, ook als zij niet meer bestaat.</summary>
/// <param name="Code">De code van het CBS: <c>GM</c> en vier cijfers.</param>
/// <param name="Naam">De naam zoals het CBS die schrijft.</param>
/// <param name="TotEnMet">De laatste dag, of <c>null</c> als zij bestaat.</param>
/// <param name="OpgegaanIn">De code van de gemeente waarin zij, of het grootste deel, is opgegaan.</param>
public sealed record Gemeente(string Code, string Naam, LocalDate? TotEnMet, string? OpgegaanIn)
{
    /// <inheritdoc/>
    public override string ToString() => Code;
}
