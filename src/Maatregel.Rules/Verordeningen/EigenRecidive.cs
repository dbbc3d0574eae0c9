namespace Maatregel.Rules.Verordeningen;

/// <summary>Wat bij herhaling van één gedraging, categorie of geval gebeurt, in plaats van wat de verordening in het algemeen zegt.</summary>
internal sealed record EigenRecidive
{
    /// <summary>De plaats in de verordening waar de herhaling is geregeld.</summary>
    public required string Artikel { get; init; }

    /// <summary>Wat bij herhaling gebeurt.</summary>
    public required Recidiveregeling Inhoud { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(EigenRecidive);
}
