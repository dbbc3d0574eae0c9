using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>Het oordeel of dringende redenen tot afstemming dwingen (artikel 18, tiende lid, Participatiewet).</summary>
public sealed record DringendeRedenen
{
    /// <summary>Het oordeel.</summary>
    public required DringendeRedenenOordeel Oordeel { get; init; }

    /// <summary>De reden van het oordeel; verplicht bij <see cref="DringendeRedenenOordeel.Aanwezig"/>. Ontbreekt zij bij <see cref="DringendeRedenenOordeel.Geen"/>, dan is het oordeel nog een open vraag.</summary>
    [Hoogstens(Grenzen.Motivering)]
    public string? Motivering { get; init; }

    /// <summary>Waarop de maatregel wordt afgestemd; verplicht bij <see cref="DringendeRedenenOordeel.Aanwezig"/>, anders leeg.</summary>
    public Verlaging? Afstemming { get; init; }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(DringendeRedenen);
}
