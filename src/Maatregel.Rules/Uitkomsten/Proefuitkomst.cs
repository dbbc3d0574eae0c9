using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>Wat een document in één geval doet.</summary>
public sealed record Proefuitkomst
{
    /// <summary>De uitkomst.</summary>
    public required Uitkomst Uitkomst { get; init; }

    /// <summary>De geschonden bepaling.</summary>
    public RegelId? Grondslag { get; init; }

    /// <summary>De regel die percentage en duur bepaalt.</summary>
    public RegelId? Regel { get; init; }

    /// <summary>Het percentage; leeg bij een vast bedrag.</summary>
    public decimal? Percentage { get; init; }

    /// <summary>De duur in kalendermaanden; leeg bij een vast bedrag.</summary>
    public int? Maanden { get; init; }

    /// <summary>Het bedrag van de hele maatregel bij de uitkering van de tabel, in euro.</summary>
    public decimal? Bedrag { get; init; }

    /// <summary>De bedragen per maand, als er meer maanden zijn.</summary>
    public IReadOnlyList<decimal> PerMaand { get; init => field = Reeks.Kopie(value); } = Reeks<decimal>.Leeg;

    /// <summary>De vragen die een consulent of jurist eerst moet beantwoorden.</summary>
    public IReadOnlyList<Proefvraag> Vragen { get; init => field = Reeks.Kopie(value); } = Reeks<Proefvraag>.Leeg;

    /// <summary>De uitkomst in gewone woorden.</summary>
    public required string Tekst { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Proefuitkomst);
}
