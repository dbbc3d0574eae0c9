namespace Maatregel.Rules.Adviezen;

/// <summary>
/// Een uitleg in het Nederlands: een zin met daarin de feiten zelf. De zin wordt pas tekst als iemand hem leest, zodat
/// een advies goedkoop blijft.
/// </summary>
public sealed class Toelichting : IEquatable<Toelichting>
{
    private readonly FormattableString _zin;
    private string? _tekst;

    /// <summary>Maakt een uitleg van een zin, bijvoorbeeld <c>$"De gedraging was op {datum}."</c>.</summary>
    public Toelichting(FormattableString zin) => _zin = zin;

    /// <summary>De uitleg als tekst.</summary>
    public string Tekst => _tekst ??= ZonderFeiten ? _zin.Format : _zin.ToString(NederlandseWeergave.Instantie);

    /// <summary>De feiten in de zin, in volgorde.</summary>
    public IReadOnlyList<object?> Feiten => _zin.GetArguments();

    /// <summary>A sentence without facts, and without braces that formatting would take away, is its own text.</summary>
    private bool ZonderFeiten => _zin.ArgumentCount == 0 && _zin.Format.AsSpan().IndexOfAny('{', '}') < 0;

    /// <inheritdoc/>
    public bool Equals(Toelichting? other) =>
        ReferenceEquals(this, other) || (other is not null && (Gelijk(_zin, other._zin) || Tekst == other.Tekst));

    /// <summary>The same sentence with the same facts reads the same: no need to render either.</summary>
    private static bool Gelijk(FormattableString een, FormattableString ander) =>
        een.Format == ander.Format && een.GetArguments().AsSpan().SequenceEqual(ander.GetArguments());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Toelichting);

    /// <inheritdoc/>
    public override int GetHashCode() => Tekst.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Tekst;
}
