namespace Maatregel.Rules.Verordeningen;

/// <summary>Hoe de verordening een begrip omschrijft.</summary>
internal sealed record Begripsomschrijving
{
    /// <summary>De plaats in de verordening.</summary>
    public required string Artikel { get; init; }

    /// <summary>De omschrijving, in de woorden van de verordening.</summary>
    public required string Omschrijving { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Begripsomschrijving);
}
