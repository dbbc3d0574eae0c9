namespace Maatregel.Rules.Uitkomsten;

/// <summary>Wat er in de uitkomsten anders is tussen twee documenten. Een ander artikelnummer of andere woorden zijn geen verschil.</summary>
public sealed record Uitkomstvergelijking
{
    /// <summary>De gevallen met een andere uitkomst; leeg als er niets verandert.</summary>
    public required IReadOnlyList<Uitkomstverschil> Rijen { get; init => field = Reeks.Kopie(value); }

    /// <summary>De bijzonderheden met een andere uitkomst.</summary>
    public required IReadOnlyList<Bijzonderheidsverschil> Bijzonderheden { get; init => field = Reeks.Kopie(value); }

    /// <summary>De onderwerpen waarvan nu iets anders bekend is.</summary>
    public required IReadOnlyList<Dekkingsverschil> Dekking { get; init => field = Reeks.Kopie(value); }

    /// <summary>Vergelijkt twee tabellen.</summary>
    /// <param name="oud">De tabel van het document zoals het was.</param>
    /// <param name="nieuw">De tabel van het document zoals het wordt.</param>
    public static Uitkomstvergelijking Van(Uitkomstentabel oud, Uitkomstentabel nieuw)
    {
        ArgumentNullException.ThrowIfNull(oud);
        ArgumentNullException.ThrowIfNull(nieuw);
        return new()
        {
            Rijen = [.. Tabelvergelijker.Rijen(oud, nieuw)],
            Bijzonderheden = [.. Tabelvergelijker.Bijzonderheden(oud, nieuw)],
            Dekking = [.. oud.Dekking.Zip(nieuw.Dekking).Where(d => d.First.Status != d.Second.Status).Select(d => new Dekkingsverschil(d.First.Onderwerp, d.First.Status, d.Second.Status))],
        };
    }

    /// <inheritdoc/>
    public override string ToString() => nameof(Uitkomstvergelijking);
}
