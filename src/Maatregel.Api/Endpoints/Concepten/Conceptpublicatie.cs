using System.Globalization;
using Maatregel.Rules.Publicaties;
using NodaTime;

namespace Maatregel.Api.Endpoints.Concepten;

/// <summary>Wat een publicatie over zichzelf zegt.</summary>
/// <param name="Titel">De titel.</param>
/// <param name="Orgaan">De gemeente of het andere orgaan dat haar vaststelde.</param>
/// <param name="CvdrId">Het nummer bij lokaleregelgeving.overheid.nl.</param>
/// <param name="CvdrVersie">De versie bij lokaleregelgeving.overheid.nl.</param>
/// <param name="Van">De eerste dag waarop deze versie geldt.</param>
/// <param name="TotEnMet">De laatste dag waarop deze versie geldt.</param>
/// <param name="Artikelen">De artikelen met hun tekst.</param>
/// <param name="Opmerkingen">Wat bij het lezen opviel.</param>
internal sealed record Conceptpublicatie(
    string Titel,
    string? Orgaan,
    string? CvdrId,
    int? CvdrVersie,
    string? Van,
    string? TotEnMet,
    IReadOnlyList<Conceptartikel> Artikelen,
    IReadOnlyList<string> Opmerkingen)
{
    public static Conceptpublicatie Uit(Publicatie p) => new(
        p.Citeertitel ?? p.Titel, p.Orgaan, p.CvdrId, p.CvdrVersie, Dag(p.Van), Dag(p.TotEnMet), [.. p.Artikelen.Select(a => Conceptartikel.Uit(p, a))], p.Opmerkingen);

    private static string? Dag(LocalDate? dag) => dag?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
