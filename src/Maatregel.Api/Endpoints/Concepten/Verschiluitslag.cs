using System.Text.Json.Serialization;
using Maatregel.Rules.Publicaties;
using Maatregel.Rules.Uitkomsten;

namespace Maatregel.Api.Endpoints.Concepten;

/// <summary>Wat er anders is.</summary>
/// <param name="Uitkomsten">De uitkomsten die anders zijn, als om een ander document is gevraagd.</param>
/// <param name="Artikelen">De artikelen die anders zijn, als om een publicatie is gevraagd; leeg als er niets is veranderd.</param>
/// <param name="Bepalingen">De bepalingen van het document die op veranderde tekst rusten.</param>
/// <param name="NietTeVergelijken">De bekende bepalingen waarvan het document niet bewaart uit welke tekst zij zijn gelezen.</param>
internal sealed record Verschiluitslag(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Uitkomstvergelijking? Uitkomsten = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<Artikelverandering>? Artikelen = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<Bepalingswijziging>? Bepalingen = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? NietTeVergelijken = null)
{
    public static Verschiluitslag Van(Uitkomstvergelijking? uitkomsten, Publicatieverschil? v) => v is null
        ? new(uitkomsten)
        : new(uitkomsten, [.. v.Artikelen.Select(Artikelverandering.Van)], [.. v.Bepalingen.Select(Bepalingswijziging.Van)], v.NietTeVergelijken);
}
