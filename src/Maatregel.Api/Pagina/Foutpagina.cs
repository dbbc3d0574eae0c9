using Maatregel.Api.Endpoints;
using Maatregel.Api.Http;
using Microsoft.AspNetCore.Diagnostics;

namespace Maatregel.Api.Pagina;

/// <summary>What a person reads where a program reads a problem: only who asks for a page gets one.</summary>
internal static class Foutpagina
{
    public static Task Schrijf(StatusCodeContext context)
    {
        var http = context.HttpContext;
        if (http.Response.StatusCode != StatusCodes.Status404NotFound || !VraagtBladzijde(http.Request)) return Problemen.SchrijfStatus(context);
        Paginakoppen.Zet(http.Response);
        return http.RequestServices.GetRequiredService<Vertoning>().NietGevonden().ExecuteAsync(http);
    }

    private static bool VraagtBladzijde(HttpRequest request) =>
        !request.Path.StartsWithSegments(Paden.Basis) && Onderhandeling.Kies(request, Inhoud.Probleem, Inhoud.Html) == Inhoud.Html;
}
