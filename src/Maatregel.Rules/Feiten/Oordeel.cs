using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>Wat een mens over een gedraging heeft geoordeeld. Het product leidt dit nooit zelf af.</summary>
public sealed record Oordeel
{
    /// <summary>Of de verplichting concreet en op maat aan deze inwoner is opgelegd.</summary>
    public Antwoord VerplichtingOpgelegd { get; init; }

    /// <summary>Of de feiten vaststaan.</summary>
    public Antwoord FeitenVastgesteld { get; init; }

    /// <summary>De gekozen grondslag, als er meer dan één past.</summary>
    public Grondslagkeuze? Grondslag { get; init; }

    /// <summary>Het oordeel over de verwijtbaarheid.</summary>
    public Verwijtbaarheidsoordeel? Verwijtbaarheid { get; init; }

    /// <summary>Of in het oordeel over de verwijtbaarheid is meegewogen wat anders was afgesproken en wat de gemeente er zelf aan bijdroeg.</summary>
    public Antwoord GemeenteMeegewogen { get; init; }

    /// <summary>De voorwaarden die artikel 18, vierde lid, aan sommige verplichtingen stelt.</summary>
    public Voorwaarden? Voorwaarden { get; init; }

    /// <summary>Of uit houding en gedragingen ondubbelzinnig blijkt dat iemand jonger dan 27 niet wil (artikel 13, tweede lid, onderdeel d).</summary>
    public Antwoord? WilOndubbelzinnigNiet { get; init; }

    /// <summary>Het oordeel over dringende redenen voor alleen deze gedraging; gaat vóór dat van de casus.</summary>
    public DringendeRedenen? DringendeRedenen { get; init; }

    /// <summary>Of een eerste keer met een waarschuwing wordt volstaan, waar de verordening dat toelaat.</summary>
    public Antwoord Waarschuwen { get; init; }

    /// <summary>Het gekozen percentage, waar de verordening alleen een hoogste percentage noemt of ruimte laat voor een ander. Ook bij herhaling is dit het hele percentage.</summary>
    public decimal? Percentage { get; init; }

    /// <summary>Waarom dit percentage past. Zonder reden wordt niet van een hoger percentage dan het tarief uitgegaan.</summary>
    [Hoogstens(Grenzen.Motivering)]
    public string? PercentageMotivering { get; init; }

    /// <summary>Of na zo veel tijd nog een maatregel mag volgen, bijvoorbeeld omdat een uitzondering geldt die de verordening maakt op afzien wegens tijdsverloop.</summary>
    public Antwoord UitzonderingOpAfzien { get; init; }

    /// <summary>Of is voldaan aan de voorwaarde die de verordening aan spreiden stelt.</summary>
    public Antwoord VoorwaardeSpreiding { get; init; }

    /// <summary>Het gekozen plan van spreiding, waar de verordening er meer noemt: 1 is het eerste.</summary>
    public int? Spreidingsplan { get; init; }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Oordeel);
}
