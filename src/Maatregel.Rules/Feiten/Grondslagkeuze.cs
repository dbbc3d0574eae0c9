using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>De keuze tussen grondslagen die allebei passen, met de reden.</summary>
public sealed record Grondslagkeuze
{
    /// <summary>De gekozen bepaling, bijvoorbeeld <c>pw-18-4-h</c> of <c>vo-9-2</c>.</summary>
    public required RegelId Keuze { get; init; }

    /// <summary>De reden van de keuze. Zonder reden telt de keuze niet.</summary>
    [Hoogstens(Grenzen.Motivering)]
    public string? Motivering { get; init; }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Grondslagkeuze);
}
