namespace Maatregel.Rules.Uitkomsten;

/// <summary>
/// Wat er anders is tussen twee documenten: wat de bepalingen zeggen, en wat dat met de gevallen van de tabel doet. Een ander artikelnummer
/// of andere woorden veranderen geen uitkomst; zij staan bij de inhoud.
/// </summary>
public sealed record Uitkomstvergelijking
{
    /// <summary>
    /// Elke bepaling die nu iets anders zegt, ook als geen geval van de tabel daardoor verandert; leeg als de documenten hetzelfde zeggen.
    /// </summary>
    public required IReadOnlyList<Inhoudsverschil> Inhoud { get; init => field = Reeks.Kopie(value); }

    /// <summary>De gevallen van de tabel met een andere uitkomst.</summary>
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
            Inhoud = [.. Inhoudsvergelijker.Vergelijk(oud.Inhoud, nieuw.Inhoud)],
            Rijen = [.. Tabelvergelijker.Rijen(oud, nieuw)],
            Bijzonderheden = [.. Tabelvergelijker.Bijzonderheden(oud, nieuw)],
            Dekking = [.. oud.Dekking.Zip(nieuw.Dekking).Where(d => d.First.Status != d.Second.Status).Select(d => new Dekkingsverschil(d.First.Onderwerp, d.First.Status, d.Second.Status))],
        };
    }

    /// <inheritdoc/>
    public override string ToString() => nameof(Uitkomstvergelijking);
}
