namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>De periode waarover de cijfers gaan: van de eerste tot en met de laatste afspraak met een bekende uitkomst.</summary>
/// <param name="Eerste">De dag van de eerste afspraak.</param>
/// <param name="Laatste">De dag van de laatste afspraak.</param>
public sealed record Overzichtsperiode(LocalDate Eerste, LocalDate Laatste)
{
    /// <summary>Het aantal kalenderweken (maandag tot en met zondag) dat de periode raakt.</summary>
    public int Weken => (Period.DaysBetween(Maandag(Eerste), Maandag(Laatste)) / 7) + 1;

    private static LocalDate Maandag(LocalDate dag) => dag.PlusDays(1 - (int)dag.DayOfWeek);

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Overzichtsperiode);
}
