using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Adviezen;

/// <summary>
/// Een uitleg in het Nederlands: een zin met daarin de feiten zelf, bijvoorbeeld <c>$"De gedraging was op {datum}."</c>. De
/// zin wordt pas tekst als iemand hem leest, zodat een advies goedkoop blijft.
/// </summary>
[InterpolatedStringHandler]
[JsonConverter(typeof(ToelichtingConverter))]
public sealed class Toelichting : IEquatable<Toelichting>
{
    /// <summary>A fact that is missing: <c>null</c> is a place that is still to be filled.</summary>
    private static readonly object Niets = "";

    /// <summary>Words and facts in turn, from words to words; <c>null</c> when there are no facts.</summary>
    private readonly object?[]? _delen;

    private string? _tekst;

    /// <summary>Begint een zin; de compiler doet dit bij <c>$"…"</c>.</summary>
    /// <param name="literalLength">Het aantal tekens van de woorden.</param>
    /// <param name="formattedCount">Het aantal feiten.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Toelichting(int literalLength, int formattedCount) =>
        _delen = formattedCount == 0 ? null : new object?[(2 * formattedCount) + 1];

    private Toelichting(object?[] delen) => _delen = delen;

    private Toelichting(string tekst) => _tekst = tekst;

    /// <summary>De uitleg als tekst.</summary>
    public string Tekst => _tekst ??= string.Concat(Array.ConvertAll(_delen ?? [], NederlandseWeergave.Tekst));

    /// <summary>The facts in the sentence, in order.</summary>
    internal IEnumerable<object?> Feiten => (_delen ?? []).Where((_, plaats) => plaats % 2 == 1);

    /// <summary>The same sentence with another word in the place of one of its own; what a person wrote stays as it is.</summary>
    internal Toelichting Vervang(string woord, string door) => _delen is null
        ? new(Tekst.Replace(woord, door, StringComparison.Ordinal))
        : new([.. _delen.Select((deel, plaats) => deel switch
        {
            string woorden when plaats % 2 == 0 => woorden.Replace(woord, door, StringComparison.Ordinal),
            string feit => feit == woord ? door : feit,
            Toelichting zin => zin.Vervang(woord, door),
            _ => deel,
        })]);

    /// <summary>Vult de zin aan met woorden; de compiler doet dit bij <c>$"…"</c>.</summary>
    /// <param name="value">De woorden.</param>
    /// <exception cref="InvalidOperationException">De zin is gelezen, of heeft op deze plaats al iets.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string value)
    {
        if (_delen is null && _tekst is null) _tekst = value;
        else Vul(feit: false, value);
    }

    /// <summary>Vult de zin aan met een feit; de compiler doet dit bij <c>$"…"</c>.</summary>
    /// <param name="value">Het feit.</param>
    /// <exception cref="InvalidOperationException">De zin is gelezen, of heeft op deze plaats al iets.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(object? value) => Vul(feit: true, value ?? Niets);

    /// <summary>Vult de zin aan met een bedrag in euro, geschreven als <c>{bedrag:bedrag}</c>.</summary>
    /// <param name="value">Het bedrag.</param>
    /// <param name="format">Altijd <c>bedrag</c>.</param>
    /// <exception cref="FormatException">Het is een andere opmaak.</exception>
    /// <exception cref="InvalidOperationException">De zin is gelezen, of heeft op deze plaats al iets.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(decimal? value, string format) =>
        AppendFormatted(format == "bedrag" ? value is { } bedrag ? NederlandseWeergave.Bedrag(bedrag) : null : throw new FormatException("De enige opmaak is bedrag."));

    /// <inheritdoc/>
    public bool Equals(Toelichting? other) =>
        ReferenceEquals(this, other) || (other is not null && (ZelfdeDelen(other) || Tekst == other.Tekst));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Toelichting);

    /// <inheritdoc/>
    public override int GetHashCode() => Tekst.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Tekst;

    /// <summary>The same words with the same facts read the same: no need to render either.</summary>
    private bool ZelfdeDelen(Toelichting ander) => _delen is not null && ander._delen is not null && _delen.AsSpan().SequenceEqual(ander._delen);

    /// <summary>Fills the place of the next fact, or that of the words before it. Nothing that was said is ever said otherwise.</summary>
    private void Vul(bool feit, object deel)
    {
        var plaats = 1;
        while (plaats < _delen?.Length && _delen[plaats] is not null) plaats += 2;
        if (!feit) plaats--;
        if (_tekst is not null || !(plaats < _delen?.Length) || _delen[plaats] is not null) throw new InvalidOperationException("De zin is af.");
        _delen[plaats] = deel;
    }
}
