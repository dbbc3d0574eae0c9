using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Wanneer met een waarschuwing kan of moet worden volstaan.</summary>
internal sealed record Waarschuwingsregeling
{
    /// <summary>De categorieën waarvoor een waarschuwing kan.</summary>
    public required IReadOnlyList<int> Categorieen { get; init => field = Reeks.Kopie(value); }

    /// <summary>Hoeveel maanden terug er geen maatregel of waarschuwing mag zijn; <c>null</c> betekent: nooit eerder.</summary>
    [Hoogstens(Maat.Termijn, Minste = 1)]
    public int? TerugkijkenInMaanden { get; init; }

    /// <summary>Of waarschuwen moet (<c>true</c>) of mag (<c>false</c>).</summary>
    public bool Verplicht { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Waarschuwingsregeling);
}
