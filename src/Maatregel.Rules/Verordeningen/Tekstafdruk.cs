namespace Maatregel.Rules.Verordeningen;

/// <summary>Een stuk van de gepubliceerde tekst, met een afdruk van zijn woorden: zijn die later anders, dan is de afdruk dat ook.</summary>
public sealed record Tekstafdruk
{
    /// <summary>De plaats in de verordening, bijvoorbeeld <c>10-1-b</c>.</summary>
    public required string Artikel { get; init; }

    /// <summary>De afdruk: <c>sha256:</c> en 64 tekens.</summary>
    public required string Afdruk { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Tekstafdruk);
}
