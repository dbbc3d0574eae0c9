using System.Text.Json.Serialization;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Adviezen;

/// <summary>Eén maand van de maatregel, voor en na de herziening.</summary>
/// <param name="Maand">De kalendermaand.</param>
/// <param name="Was">De verlaging zoals die is opgelegd.</param>
/// <param name="Wordt">De verlaging zoals die wordt; gelijk aan <paramref name="Was"/> als de maand niet verandert.</param>
public sealed record Herzieningsmaand([property: JsonConverter(typeof(MaandConverter))] YearMonth Maand, Maandverlaging Was, Maandverlaging Wordt)
{
    /// <summary>Hoeveel minder er in deze maand wordt verlaagd, in euro; nooit negatief. <c>null</c> als het bedrag niet bekend is.</summary>
    public decimal? Verschil => Was.Bedrag - Wordt.Bedrag;

    /// <inheritdoc/>
    public override string ToString() => nameof(Herzieningsmaand);
}
