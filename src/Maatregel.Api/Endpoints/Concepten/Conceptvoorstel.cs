using Maatregel.Api.Http;
using Maatregel.Rules.Publicaties;

namespace Maatregel.Api.Endpoints.Concepten;

/// <summary>Wat op een plaats in de tekst over een onderwerp lijkt te staan. Een mens neemt het over of niet.</summary>
/// <param name="Id">De naam waarmee het wordt overgenomen.</param>
/// <param name="Onderwerp">Het lid van het document waarin het past.</param>
/// <param name="Artikel">De plaats in de verordening; leeg als de tekst geen nummers heeft.</param>
/// <param name="Tekst">De woorden op die plaatsen.</param>
/// <param name="Waarden">Wat is afgelezen; leeg als alleen de plaats is gevonden.</param>
/// <param name="Bevindingen">De grenzen van de wet die het voorstel overschrijdt, en wat er nog aan ontbreekt.</param>
internal sealed record Conceptvoorstel(
    string Id,
    string Onderwerp,
    string Artikel,
    string Tekst,
    IReadOnlyList<Conceptwaarde> Waarden,
    IReadOnlyList<OngeldigLid> Bevindingen)
{
    public static Conceptvoorstel Uit(Publicatie publicatie, Voorstel v) => new(
        v.Id,
        v.Onderwerp,
        v.Artikel,
        string.Join("\n\n", v.Plaatsen.Select(publicatie.Tekst).OfType<string>().Distinct()),
        [.. v.Waarden.Select(Conceptwaarde.Uit)],
        [.. v.Fouten.Select(OngeldigLid.Van)]);
}
