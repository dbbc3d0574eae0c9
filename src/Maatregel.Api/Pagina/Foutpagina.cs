using Maatregel.Api.Endpoints;
using Maatregel.Api.Http;
using Maatregel.Api.Pagina.Componenten;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Maatregel.Api.Pagina;

/// <summary>What a person reads where a program reads a problem: only who asks for a page gets one.</summary>
internal static class Foutpagina
{
    public static Task Schrijf(StatusCodeContext context)
    {
        var http = context.HttpContext;
        if (http.Response.StatusCode != StatusCodes.Status404NotFound || !VraagtBladzijde(http.Request)) return Problemen.SchrijfStatus(context);
        Paginakoppen.Zet(http.Response);
        http.RequestServices.GetRequiredService<Vertoning>().Titel = "Niet gevonden";
        return new RazorComponentResult<NietGevondenpagina> { StatusCode = StatusCodes.Status404NotFound }.ExecuteAsync(http);
    }

    private static bool VraagtBladzijde(HttpRequest request) =>
        !request.Path.StartsWithSegments(Paden.Basis) && Onderhandeling.Kies(request, Inhoud.Probleem, Inhoud.Html) == Inhoud.Html;
}
