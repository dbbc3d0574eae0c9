using Maatregel.Api.Http;
using Maatregel.Rules.Publicaties;

namespace Maatregel.Api.Endpoints.Concepten;

/// <summary>Een artikel dat anders is dan toen het document werd gelezen.</summary>
/// <param name="Artikel">Het nummer in het document; van een nieuw artikel dat in de publicatie.</param>
/// <param name="Soort">Wat ermee is gebeurd: gewijzigd, vervallen, nieuw of vernummerd.</param>
/// <param name="Nu">Het nummer dat dezelfde woorden nu hebben.</param>
internal sealed record Artikelverandering(string Artikel, string Soort, string? Nu)
{
    public static Artikelverandering Van(Artikelverschil v) => new(v.Artikel, Kebab.Van(v.Soort), v.Nu);
}
