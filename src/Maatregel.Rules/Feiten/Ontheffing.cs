using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>Een tijdelijke ontheffing van een of meer verplichtingen (artikel 9, tweede lid, en artikel 9a Participatiewet).</summary>
public sealed record Ontheffing
{
    /// <summary>De grond van de ontheffing.</summary>
    public required OntheffingGrond Grond { get; init; }

    /// <summary>
    /// De verplichtingen waarvan is ontheven. Een lege lijst zegt: van alles waarvan de wet ontheffing toelaat. Wie is
    /// ontheven van het verkrijgen van werk, is ook ontheven van het aanvaarden en behouden ervan.
    /// </summary>
    [Hoogstens(Grenzen.Verplichtingen)]
    public IReadOnlyList<Verplichting> Verplichtingen { get; init => field = Reeks.Kopie(value); } = Reeks<Verplichting>.Leeg;

    /// <summary>De eerste dag van de ontheffing.</summary>
    public required LocalDate Van { get; init; }

    /// <summary>De laatste dag van de ontheffing, of <c>null</c> als die doorloopt.</summary>
    public LocalDate? TotEnMet { get; init; }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Ontheffing);
}
