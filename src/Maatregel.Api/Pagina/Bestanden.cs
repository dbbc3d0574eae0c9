using System.Security.Cryptography;
using Maatregel.Api.Bedrijf;
using Maatregel.Api.Instellingen;
using Microsoft.Net.Http.Headers;

namespace Maatregel.Api.Pagina;

/// <summary>
/// The files beside the pages. They are inside the assembly, so that the host finds them wherever it is started from; only
/// the house style of a municipality is read from disk, once.
/// </summary>
internal sealed class Bestanden(PaginaInstellingen instellingen)
{
    private readonly byte[] _stijl = Bijlage.Lees("wwwroot/stijl.css");
    private readonly byte[] _beeldmerk = Bijlage.Lees("wwwroot/beeldmerk.svg");
    private readonly byte[]? _huisstijl = instellingen.Huisstijl is { Length: > 0 } pad ? File.ReadAllBytes(pad) : null;

    public bool HeeftHuisstijl => _huisstijl is not null;

    public IResult Stijl(HttpResponse response) => Bestand(response, _stijl, "text/css; charset=utf-8");

    public IResult Beeldmerk(HttpResponse response) => Bestand(response, _beeldmerk, "image/svg+xml");

    public IResult Huisstijl(HttpResponse response) => _huisstijl is { } inhoud ? Bestand(response, inhoud, "text/css; charset=utf-8") : Results.NotFound();

    /// <summary>A picture of the documentation.</summary>
    public static IResult Beeld(HttpResponse response, string naam) => Bijlage.Bestaat("beeld/" + naam) ? Bestand(response, Bijlage.Lees("beeld/" + naam), "image/png") : Results.NotFound();

    private static IResult Bestand(HttpResponse response, byte[] inhoud, string type)
    {
        // Kept by the browser, but asked for again each time: a new version shows at once.
        response.Headers.CacheControl = "no-cache";
        return Results.Bytes(inhoud, type, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(inhoud))[..16]}\""));
    }
}
