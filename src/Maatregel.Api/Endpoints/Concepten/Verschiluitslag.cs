using Maatregel.Rules.Publicaties;

namespace Maatregel.Api.Endpoints.Concepten;

/// <summary>Wat er anders is.</summary>
/// <param name="Artikelen">De artikelen die anders zijn; leeg als er niets is veranderd.</param>
/// <param name="Bepalingen">De bepalingen van het document die op veranderde tekst rusten.</param>
/// <param name="NietTeVergelijken">De bekende bepalingen waarvan het document niet bewaart uit welke tekst zij zijn gelezen.</param>
internal sealed record Verschiluitslag(
    IReadOnlyList<Artikelverandering> Artikelen,
    IReadOnlyList<Bepalingswijziging> Bepalingen,
    IReadOnlyList<string> NietTeVergelijken)
{
    public static Verschiluitslag Van(Publicatieverschil v) =>
        new([.. v.Artikelen.Select(Artikelverandering.Van)], [.. v.Bepalingen.Select(Bepalingswijziging.Van)], v.NietTeVergelijken);
}
