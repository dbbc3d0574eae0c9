using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>Het oordeel bij de heroverweging (artikel 18, derde lid, Participatiewet). Het product leidt dit nooit zelf af.</summary>
public sealed record Heroverwegingsoordeel
{
    /// <summary>Waartoe de heroverweging leidt, of <c>null</c> als dat nog niet is beoordeeld: een open vraag.</summary>
    public Heroverwegingskeuze? Keuze { get; init; }

    /// <summary>Waartoe de maatregel over de maanden waarover wordt herzien wordt gewijzigd; alleen bij <see cref="Heroverwegingskeuze.Wijzigen"/>.</summary>
    public Verlaging? Verlaging { get; init; }

    /// <summary>De reden; verplicht bij een keuze.</summary>
    [Hoogstens(Grenzen.Motivering)]
    public string? Motivering { get; init; }

    /// <summary>Of het college ook na de termijn nog heroverweegt. De wet zegt niet of dat kan; het is pas een vraag als de termijn voorbij is.</summary>
    public Antwoord OokNaTermijn { get; init; }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Heroverwegingsoordeel);
}
