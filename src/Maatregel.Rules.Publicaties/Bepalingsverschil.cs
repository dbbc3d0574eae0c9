namespace Maatregel.Rules.Publicaties;

/// <summary>Een bepaling van een document waarvan de tekst is veranderd, met de waarden die daarop rusten.</summary>
public sealed record Bepalingsverschil
{
    /// <summary>De plaats in het document, zoals <c>$.tarieven[0]</c>.</summary>
    public required string Pad { get; init; }

    /// <summary>De stukken tekst waarvan de woorden anders zijn of er niet meer zijn; leeg als alleen het nummer anders is.</summary>
    public IReadOnlyList<string> Artikelen { get; init => field = [.. value]; } = [];

    /// <summary>De plaats die dezelfde woorden nu hebben, als het artikel een ander nummer kreeg.</summary>
    public string? Nu { get; init; }

    /// <summary>De waarden die opnieuw gelezen moeten worden, met hun pad in het document en als JSON.</summary>
    public IReadOnlyList<Documentwaarde> Waarden { get; init => field = [.. value]; } = [];

    /// <inheritdoc/>
    public override string ToString() => nameof(Bepalingsverschil);
}
