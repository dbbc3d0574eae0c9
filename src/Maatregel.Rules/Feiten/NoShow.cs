using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>Een no-show: niet verschijnen op een afspraak van het re-integratietraject zonder vooraf af te melden.</summary>
public sealed record NoShow
{
    /// <summary>How often must be called at the agreed time before not answering is a no-show.</summary>
    internal const int NodigePogingen = 2;

    /// <summary>Het onderdeel van het traject.</summary>
    public required NoShowOnderdeel Onderdeel { get; init; }

    /// <summary>Waarvoor de afspraak diende; dat bepaalt welke verplichting is geschonden.</summary>
    public required NoShowDoel Doel { get; init; }

    /// <summary>Hoe de afspraak werd gehouden, als dat bekend is.</summary>
    public Kanaal? Kanaal { get; init; }

    /// <summary>Hoe vaak voor de laatste afspraak is gebeld, op de afgesproken tijd, als die per telefoon was. Eén keer niet opnemen is geen no-show.</summary>
    [Hoogstens(Grenzen.Belpogingen)]
    public int? Belpogingen { get; init; }

    /// <summary>De dag waarop voor het wegblijven is gewaarschuwd, bij een traject met dagelijkse deelname.</summary>
    public LocalDate? GewaarschuwdOp { get; init; }

    /// <summary>De dag van het gesprek over het wegblijven, bij een traject met dagelijkse deelname.</summary>
    public LocalDate? GesprekOp { get; init; }

    /// <summary>De oproepen. De dag van de afspraak bepaalt de volgorde; zonder die dagen wordt ernaar gevraagd.</summary>
    [Hoogstens(Grenzen.Oproepen)]
    public IReadOnlyList<Oproep> Oproepen { get; init => field = Reeks.Kopie(value); } = Reeks<Oproep>.Leeg;

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(NoShow);
}
