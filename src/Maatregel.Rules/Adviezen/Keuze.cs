using System.Text.Json.Serialization;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Adviezen;

/// <summary>Wat de gemeente één keer heeft beslist en waarop het advies berust.</summary>
/// <param name="Code">De code, bijvoorbeeld <c>wettekst-bevestigd</c>.</param>
/// <param name="Tekst">Wat is beslist, en waarop dat steunt.</param>
/// <param name="BevestigdOp">De dag waarop dat is bevestigd.</param>
/// <param name="Door">De functie van wie dat heeft bevestigd; nooit een naam.</param>
/// <param name="Bronnen">De bepalingen waarover het gaat.</param>
public sealed record Keuze(string Code, Toelichting Tekst, [property: JsonConverter(typeof(DatumConverter))] LocalDate BevestigdOp, string Door, IReadOnlyList<Bron> Bronnen)
{
    /// <summary>De gemeente heeft bevestigd dat een wettekst na de laatste lezing nog geldt.</summary>
    public const string WettekstBevestigd = "wettekst-bevestigd";

    /// <summary>De bepalingen waarover het gaat.</summary>
    public IReadOnlyList<Bron> Bronnen { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Bronnen);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
