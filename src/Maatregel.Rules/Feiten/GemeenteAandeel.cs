using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>Een aandeel van de gemeente zelf in wat er gebeurde. Het moet worden gewogen voordat iets te verwijten is.</summary>
public sealed record GemeenteAandeel
{
    /// <summary>Wat het was.</summary>
    public required GemeenteAandeelSoort Code { get; init; }

    /// <summary>Wat er gebeurde.</summary>
    [Hoogstens(Grenzen.Motivering)]
    public string? Toelichting { get; init; }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(GemeenteAandeel);
}
