using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>Of de belanghebbende zijn zienswijze kon geven (artikel 4:8 Algemene wet bestuursrecht).</summary>
public sealed record Hoor
{
    /// <summary>Hoe ver het horen is.</summary>
    public required HoorStatus Status { get; init; }

    /// <summary>De dag van het gesprek of van de uitnodiging.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>De grond om niet te horen; verplicht bij <see cref="HoorStatus.Achterwege"/>.</summary>
    public HoorGrond? Grond { get; init; }

    /// <summary>
    /// Wie de kans op een zienswijze kreeg. Een lege lijst zegt daar niets over: dan is het de belanghebbende, en bij een gedraging
    /// van de partner een open vraag.
    /// </summary>
    [Hoogstens(Grenzen.Gezinsleden)]
    public IReadOnlyList<Gezinslid> Wie { get; init => field = Reeks.Kopie(value); } = Reeks<Gezinslid>.Leeg;

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Hoor);
}
