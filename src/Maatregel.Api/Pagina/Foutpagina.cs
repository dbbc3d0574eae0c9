using Maatregel.Api.Endpoints;
using Maatregel.Api.Http;

namespace Maatregel.Api.Pagina;

/// <summary>What a person reads where a program reads a problem: only who asks for a page gets one.</summary>
internal static class Foutpagina
{
    /// <summary>Answers a request that has a status and nothing else.</summary>
    public static Task Schrijf(HttpContext context)
    {
        if (!VraagtBladzijde(context.Request)) return Problemen.VanStatus(context.Response.StatusCode).ExecuteAsync(context);
        Paginakoppen.Zet(context.Response);
        return context.RequestServices.GetRequiredService<Vertoning>().Status(context.Response.StatusCode).ExecuteAsync(context);
    }

    private static bool VraagtBladzijde(HttpRequest request) =>
        !request.Path.StartsWithSegments(Paden.Basis) && Onderhandeling.Kies(request, Inhoud.Probleem, Inhoud.Html) == Inhoud.Html;
}
