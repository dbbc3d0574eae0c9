namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>De cijfers van één groep binnen een uitsplitsing.</summary>
/// <param name="Code">De code van de groep, bijvoorbeeld <c>maandag-ochtend</c>.</param>
/// <param name="Naam">De groep in woorden, bijvoorbeeld "maandagochtend".</param>
/// <param name="Cijfers">De cijfers.</param>
public sealed record Groepscijfers(string Code, string Naam, NoShowCijfers Cijfers)
{
    /// <inheritdoc/>
    public override string ToString() => Code;
}
