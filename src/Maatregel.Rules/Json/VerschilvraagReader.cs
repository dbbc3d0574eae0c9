using Maatregel.Rules.Invoer;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Json;

/// <summary>Leest een vraag naar verschillen uit JSON en meldt alle fouten tegelijk.</summary>
public static class VerschilvraagReader
{
    /// <summary>Leest een vraag.</summary>
    /// <param name="utf8">De JSON, in UTF-8.</param>
    /// <returns>De vraag, of alle fouten.</returns>
    public static Leesresultaat<Verschilvraag> Lees(ReadOnlyMemory<byte> utf8) => JsonLezer.Lees<Verschilvraag>(utf8, vraag =>
    [
        .. Ingebed.Tegenspraken(vraag.Oud, "$.oud"),
        .. Ingebed.Tegenspraken(vraag.Nieuw, "$.nieuw"),
        .. vraag.Nieuw is null && vraag.Publicatie is null ? new[] { NietsNieuws } : [],
    ]);

    private static Tegenspraak NietsNieuws { get; } = new(
        new Fout("$", "ontbreekt", "Waarmee wordt vergeleken? Geef bij nieuw een ander document, bij publicatie de XML van een nieuwere tekst, of allebei."),
        ["$.nieuw", "$.publicatie"]);
}
