using Maatregel.Api.Http;
using Maatregel.Rules.Publicaties;

namespace Maatregel.Api.Endpoints.Concepten;

/// <summary>Een artikel van een publicatie.</summary>
/// <param name="Artikel">Het nummer; leeg als er geen staat.</param>
/// <param name="Opschrift">Het opschrift.</param>
/// <param name="Status">Of het artikel tekst heeft: geldend, vervallen of gereserveerd.</param>
/// <param name="Tekst">De hele tekst, een regel per lid en onderdeel; leeg als het artikel geen nummer heeft.</param>
internal sealed record Conceptartikel(string Artikel, string Opschrift, string Status, string Tekst)
{
    public static Conceptartikel Uit(Publicatie publicatie, Artikel artikel) =>
        new(artikel.Label, artikel.Opschrift, Kebab.Van(artikel.Status), publicatie.Tekst(artikel.Label) ?? "");
}
