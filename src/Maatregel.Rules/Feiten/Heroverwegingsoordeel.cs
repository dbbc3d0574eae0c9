using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>Het oordeel bij de heroverweging (artikel 18, derde lid, Participatiewet; IOAW en IOAZ regelen haar niet). Het product leidt dit nooit zelf af.</summary>
public sealed record Heroverwegingsoordeel
{
    /// <summary>Waartoe de heroverweging leidt, of <c>null</c> als dat nog niet is beoordeeld: een open vraag.</summary>
    public Heroverwegingskeuze? Keuze { get; init; }

    /// <summary>Waartoe de maatregel over de maanden waarover wordt herzien wordt gewijzigd; alleen bij <see cref="Heroverwegingskeuze.Wijzigen"/>.</summary>
    public Verlaging? Verlaging { get; init; }

    /// <summary>De reden; verplicht bij een keuze.</summary>
    [Hoogstens(Grenzen.Motivering)]
    public string? Motivering { get; init; }

    /// <summary>Of het college ook heroverweegt waar de wet niet zegt of dat kan: na de termijn, of bij IOAW en IOAZ. Alleen daar is het een vraag.</summary>
    public Antwoord OokNaTermijn { get; init; }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Heroverwegingsoordeel);
}
