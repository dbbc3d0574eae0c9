namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>
/// De cijfers van één groep binnen een uitsplitsing. Meer dan dit staat er van een groep niet, omdat kleine aantallen naar een persoon
/// kunnen wijzen.
/// </summary>
/// <param name="Code">De code van de groep, bijvoorbeeld <c>maandag-ochtend</c>.</param>
/// <param name="Naam">De groep in woorden, bijvoorbeeld "maandagochtend".</param>
/// <param name="Afspraken">De afspraken waarvan de uitkomst bekend is.</param>
/// <param name="NoShows">
/// De no-shows als deel daarvan, of <c>null</c> als het er te weinig zijn om te tonen, of als zij anders van een andere groep zijn uit te
/// rekenen.
/// </param>
/// <param name="Doel">De afstand tot het doel, of <c>null</c> zonder <paramref name="NoShows"/>.</param>
public sealed record Groepscijfers(string Code, string Naam, int Afspraken, Aandeel? NoShows, Doelafstand? Doel)
{
    /// <inheritdoc/>
    public override string ToString() => Code;
}
