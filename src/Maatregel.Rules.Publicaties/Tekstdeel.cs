namespace Maatregel.Rules.Publicaties;

/// <summary>Een lid, onderdeel, alinea of rij van een tabel.</summary>
public sealed record Tekstdeel
{
    /// <summary>De plaats: artikel, lid en onderdeel met streepjes, zoals <c>10-1-b</c>. Een deel zonder nummer heeft de plaats van wat het bevat.</summary>
    public required string Label { get; init; }

    /// <summary>Het nummer zoals het er staat, zoals <c>b.</c> of <c>1°.</c>; leeg als er geen staat.</summary>
    public string Nummer { get; init; } = "";

    /// <summary>De eigen tekst, zonder die van de delen eronder. Van een rij: elke cel, met de kop van haar kolom ervoor.</summary>
    public string Tekst { get; init; } = "";

    /// <summary>Wat hieronder valt.</summary>
    public IReadOnlyList<Tekstdeel> Delen { get; init => field = [.. value]; } = [];

    /// <inheritdoc/>
    public override string ToString() => nameof(Tekstdeel);
}
