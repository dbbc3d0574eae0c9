using System.Diagnostics;
using System.Text.Json.Serialization;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Adviezen;

/// <summary>Eén maand van het plan.</summary>
/// <param name="Maand">De kalendermaand.</param>
/// <param name="Percentage">Het deel van de norm dat in deze maand wordt verlaagd, in procenten.</param>
/// <param name="Bedrag">De verlaging in euro, of <c>null</c> als de norm niet bekend is.</param>
/// <param name="UitTeBetalen">Wat er van de norm overblijft in euro, na alle maatregelen in die maand.</param>
[DebuggerDisplay("{Maand}: {Percentage}% {Bedrag}")]
public sealed record Planmaand([property: JsonConverter(typeof(MaandConverter))] YearMonth Maand, decimal Percentage, decimal? Bedrag, decimal? UitTeBetalen)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(Planmaand);
}
