using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>Het oordeel over de verwijtbaarheid, met de reden.</summary>
public sealed record Verwijtbaarheidsoordeel
{
    /// <summary>De mate van verwijtbaarheid.</summary>
    public Mate Mate { get; init; }

    /// <summary>De reden van het oordeel. Zonder reden is het nog een open vraag, behalve bij <see cref="Mate.Ontbreekt"/>.</summary>
    [Hoogstens(Grenzen.Motivering)]
    public string? Motivering { get; init; }

    /// <summary>
    /// Bij <see cref="Mate.Verminderd"/>: of dat is meegewogen in het oordeel dat de maatregel niet wordt afgestemd. Zonder bepaling
    /// die zegt wat verminderde verwijtbaarheid doet, is dat een open vraag.
    /// </summary>
    public Antwoord Meegewogen { get; init; }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Verwijtbaarheidsoordeel);
}
