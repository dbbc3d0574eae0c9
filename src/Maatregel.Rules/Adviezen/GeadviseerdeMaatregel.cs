using System.Text.Json.Serialization;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Adviezen;

/// <summary>Eén geadviseerde maatregel.</summary>
public sealed record GeadviseerdeMaatregel
{
    /// <summary>De gedraging waarvoor de maatregel wordt geadviseerd.</summary>
    public required string Gedraging { get; init; }

    /// <summary>De geschonden bepaling, bijvoorbeeld <c>pw-18-4-h</c>.</summary>
    public required RegelId Grondslag { get; init; }

    /// <summary>De regel die percentage en duur bepaalde, bijvoorbeeld <c>pw-18-5</c>.</summary>
    public required RegelId Regel { get; init; }

    /// <summary>Wat wet en verordening zeggen. Is er een <see cref="VastBedrag"/>, dan is dit het deel van dat bedrag.</summary>
    public required Verlaging Standaard { get; init; }

    /// <summary>Een vast bedrag in euro, als de verordening geen percentage maar een bedrag kent.</summary>
    public decimal? VastBedrag { get; init; }

    /// <summary>Wat overblijft na dringende redenen. Is er een <see cref="VastBedrag"/>, dan is dit het deel van dat bedrag.</summary>
    public required Verlaging Geadviseerd { get; init; }

    /// <summary>Of de maatregel op nihil is gesteld: hij wordt opgelegd, maar er wordt niets verlaagd.</summary>
    internal bool Nihil => Geadviseerd.Zwaarte == 0;

    /// <summary>De eerste dag van de maatregel, of <c>null</c> als er niets meer te verlagen is.</summary>
    [JsonConverter(typeof(DatumConverter))]
    public LocalDate? Ingang { get; init; }

    /// <summary>De laatste dag van de maatregel, of <c>null</c> als die niet bekend is. Eindigt de uitkering binnen de laatste maand, dan ook de maatregel.</summary>
    [JsonConverter(typeof(DatumConverter))]
    public LocalDate? Einde { get; init; }

    /// <summary>De maanden, met percentage en bedrag.</summary>
    public IReadOnlyList<Planmaand> Plan { get; init => field = Reeks.Kopie(value); } = Reeks<Planmaand>.Leeg;

    /// <summary>Het bedrag van de hele maatregel in euro, of <c>null</c> als de norm niet bekend is.</summary>
    public decimal? Totaal { get; init; }

    /// <summary>Wat niet kan worden uitgevoerd omdat de uitkering is beëindigd.</summary>
    public IReadOnlyList<Verlaging> Restant { get; init => field = Reeks.Kopie(value); } = Reeks<Verlaging>.Leeg;

    /// <summary>Wat van een vast bedrag niet kan worden uitgevoerd omdat de uitkering is beëindigd.</summary>
    internal decimal? Restbedrag { get; init; }

    /// <summary>Wat van een vast bedrag vervalt omdat het meer is dan de uitkering van één maand.</summary>
    internal decimal BovenEenMaand { get; init; }

    /// <summary>What cannot be carried out, in words: a part of the norm, or of a fixed amount.</summary>
    internal IReadOnlyList<string> NietUitTeVoeren => Restbedrag is { } bedrag ? [NederlandseWeergave.Bedrag(bedrag)] : [.. Restant.Select(NederlandseWeergave.Verlaging)];

    /// <summary>De maanden van de maatregel zonder uitkering: daarin valt niets te verlagen en zij worden niet ingehaald.</summary>
    internal IReadOnlyList<YearMonth> ZonderUitkering { get; init => field = Reeks.Kopie(value); } = Reeks<YearMonth>.Leeg;

    /// <summary>De maanden waarin deze maatregel of een deel ervan vervalt, omdat een andere maatregel die maand al verlaagt.</summary>
    [JsonConverter(typeof(MaandenConverter))]
    public IReadOnlyList<YearMonth> Vervallen { get; init => field = Reeks.Kopie(value); } = Reeks<YearMonth>.Leeg;

    /// <summary>The months of <see cref="Vervallen"/> that are not full, because the amount is spread: what found no room at once lapses all the same.</summary>
    internal IReadOnlyList<YearMonth> RuimteDoorSpreiden { get; init => field = Reeks.Kopie(value); } = Reeks<YearMonth>.Leeg;

    /// <summary>Of deze maatregel of een deel ervan later komt, omdat een andere maatregel een maand al neemt en zij na elkaar lopen.</summary>
    internal bool Verschoven { get; init; }

    /// <summary>Of er geen maand en geen nieuwe uitkering is waarop de maatregel kan worden uitgevoerd.</summary>
    internal bool NietUitvoerbaar => !Nihil && Plan.Count == 0 && Vervallen.Count == 0 && (VastBedrag is null || Totaal == 0);

    /// <summary>Tot en met welke dag van een nieuwe toekenning het restant nog kan worden toegepast, of <c>null</c> als dat niet kan of niet bekend is.</summary>
    [JsonConverter(typeof(DatumConverter))]
    public LocalDate? RestantUiterlijk { get; init; }

    /// <summary>What is lowered of the norm, or <c>null</c> with a fixed amount, which is no part of it.</summary>
    internal Verlaging? Verlaging => VastBedrag is null ? Geadviseerd : null;

    /// <summary>The act that the measure is for. Its day is known: without it no measure is advised.</summary>
    internal Gedraging GedragingIn(Casus casus) =>
        casus.Gedragingen.Where((g, index) => (g.Id ?? Feiten.Gedraging.Naam(index)) == Gedraging && g.Datum is not null).FirstOrDefault()
        ?? throw new ArgumentException($"De maatregel is niet van deze zaak: er is geen gedraging {Gedraging} met een dag.", nameof(casus));

    /// <summary>The months as they are carried out. Of an imposed measure every month has an amount, or none has.</summary>
    internal IReadOnlyList<OpgelegdeMaand> Uitgevoerd()
    {
        var metBedragen = Plan.All(m => m.Bedrag is not null);
        return [.. Plan.Select(m => new OpgelegdeMaand(m.Maand, m.Percentage, metBedragen ? m.Bedrag : null))];
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Regel}: {Geadviseerd}";
}
