namespace Maatregel.Rules.Recht;

/// <summary>Een artikel, lid of onderdeel van een wet, zoals dat gold op een dag.</summary>
/// <param name="Wet">De wet.</param>
/// <param name="Artikelnummer">Het artikel als tekst: wetten kennen ook <c>9a</c> en <c>4:8</c>.</param>
/// <param name="Lidnummer">Het lid als tekst: sinds 2026 heeft artikel 18 twee leden die 8 heten.</param>
/// <param name="Onderdeelletter">Het onderdeel.</param>
/// <param name="GeldendOp">De dag waarop de bepaling is gelezen; zonder dag wijst de bron naar de geldende tekst.</param>
public sealed record Wetsbepaling(
    Wet Wet,
    string Artikelnummer,
    string? Lidnummer = null,
    string? Onderdeelletter = null,
    LocalDate? GeldendOp = null) : Bron
{
    private Bepalingswoorden? _woorden;

    /// <summary>Een lid van dit artikel.</summary>
    public Wetsbepaling Lid(string lid) => this with { Lidnummer = lid };

    /// <summary>Een onderdeel van dit artikel of lid.</summary>
    public Wetsbepaling Onderdeel(string onderdeel) => this with { Onderdeelletter = onderdeel };

    /// <summary>The provision as rules are named, for instance <c>pw-18-4-h</c>.</summary>
    internal string Code => Woorden.Code;

    /// <inheritdoc/>
    public override string Aanhaling => Woorden.Aanhaling;

    /// <inheritdoc/>
    public override string Jci => Url[Bepalingswoorden.Jci];

    /// <inheritdoc/>
    public override string Url =>
        GeldendOp is { } dag ? string.Create(CultureInfo.InvariantCulture, $"{Woorden.Url}&z={dag:uuuu-MM-dd}&g={dag:uuuu-MM-dd}") : Woorden.Url;

    /// <inheritdoc/>
    public override Bron Op(LocalDate dag) => Woorden.Op(this, dag);

    /// <summary>The words are no part of the value: a provision that was read equals one that was not.</summary>
    public bool Equals(Wetsbepaling? other) =>
        other is not null
        && (Artikelnummer, Lidnummer, Onderdeelletter, GeldendOp) == (other.Artikelnummer, other.Lidnummer, other.Onderdeelletter, other.GeldendOp)
        && Wet == other.Wet;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Wet, Artikelnummer, Lidnummer, Onderdeelletter, GeldendOp);

    /// <summary>The address, written in a buffer when it fits.</summary>
    internal ReadOnlySpan<char> SchrijfUrl(Span<char> buffer) =>
        GeldendOp is not { } dag ? Woorden.Url
        : buffer.TryWrite(CultureInfo.InvariantCulture, $"{Woorden.Url}&z={dag.Year:D4}-{dag.Month:D2}-{dag.Day:D2}&g={dag.Year:D4}-{dag.Month:D2}-{dag.Day:D2}", out var lengte) ? buffer[..lengte]
        : Url;

    private Bepalingswoorden Woorden => _woorden?.Van(this) == true ? _woorden : _woorden = new(this);
}
