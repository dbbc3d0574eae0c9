namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>Hoe vaak een reden voor een no-show is vastgelegd.</summary>
/// <param name="Reden">De reden, of <c>null</c> als die niet is vastgelegd.</param>
/// <param name="Naam">De reden in woorden.</param>
/// <param name="Aandeel">De no-shows met deze reden als deel van alle no-shows.</param>
public sealed record Redencijfers(NoShowReden? Reden, string Naam, Aandeel Aandeel)
{
    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Redencijfers);
}
