using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>Het oordeel over inkeer (artikel 18, elfde lid, Participatiewet). Het product leidt dit nooit zelf af.</summary>
public sealed record Inkeeroordeel
{
    /// <summary>Of uit houding en gedragingen ondubbelzinnig blijkt dat de belanghebbende zijn verplichtingen nakomt.</summary>
    public Antwoord NakomingOndubbelzinnig { get; init; }

    /// <summary>Of het college de maatregel dan herziet: de wet zegt dat het kan, niet dat het moet.</summary>
    public Antwoord Herzien { get; init; }

    /// <summary>
    /// Waartoe de maatregel over de maanden waarover wordt herzien wordt herzien; alleen als het college herziet. Ontbreekt dit, dan
    /// vervallen die maanden, als aanname.
    /// </summary>
    public Verlaging? Verlaging { get; init; }

    /// <summary>De reden; verplicht zodra een van beide vragen is beantwoord.</summary>
    [Hoogstens(Grenzen.Motivering)]
    public string? Motivering { get; init; }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Inkeeroordeel);
}
