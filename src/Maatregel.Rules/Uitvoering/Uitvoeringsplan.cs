using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Uitvoering;

/// <summary>Hoe één maatregel wordt uitgevoerd.</summary>
internal sealed record Uitvoeringsplan(string Gedraging)
{
    /// <summary>De maanden waarin wordt verlaagd.</summary>
    public required IReadOnlyList<Planmaand> Maanden { get; init => field = Reeks.Kopie(value); }

    /// <summary>De som van de maanden in euro, of <c>null</c> als een norm niet bekend is.</summary>
    public required decimal? Totaal { get; init; }

    /// <summary>Wat niet kan worden uitgevoerd omdat de uitkering is beëindigd.</summary>
    public IReadOnlyList<Verlaging> Restant { get; init => field = Reeks.Kopie(value); } = Reeks<Verlaging>.Leeg;

    /// <summary>De rest in euro, voor zover het bedrag al vaststaat (spreiding of vast bedrag).</summary>
    public decimal? Restbedrag { get; init; }

    /// <summary>Wat van een vast bedrag vervalt omdat het meer is dan de uitkering van één maand.</summary>
    public decimal BovenEenMaand { get; init; }

    /// <summary>Maanden van de maatregel waarin geen uitkering was.</summary>
    public IReadOnlyList<YearMonth> ZonderUitkering { get; init => field = Reeks.Kopie(value); } = Reeks<YearMonth>.Leeg;

    /// <summary>Maanden waarin deze maatregel of een deel ervan vervalt, omdat andere maatregelen die maand al verlagen.</summary>
    public IReadOnlyList<YearMonth> Vervallen { get; init => field = Reeks.Kopie(value); } = Reeks<YearMonth>.Leeg;

    /// <summary>Of een andere maatregel een maand of een deel daarvan al nam, en dit daarom later komt.</summary>
    public bool Verschoven { get; init; }

    /// <summary>De maand waarin wordt begonnen, als niet te zeggen is hoe het van daar over de maanden gaat.</summary>
    public YearMonth? Begin { get; init; }

    /// <summary>De eerste dag, of <c>null</c> als er niets te verlagen is.</summary>
    public LocalDate? Ingang => Maanden.Count == 0 ? Begin?.OnDayOfMonth(1) : Maanden[0].Maand.OnDayOfMonth(1);

    /// <summary>De laatste dag.</summary>
    public LocalDate? Einde => Maanden.Count == 0 ? null : Maanden[^1].Maand.PlusMonths(1).OnDayOfMonth(1).PlusDays(-1);
}
