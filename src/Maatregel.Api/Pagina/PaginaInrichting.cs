using Microsoft.AspNetCore.Http.HttpResults;

namespace Maatregel.Api.Pagina;

/// <summary>The pages for people. They are rendered here and need no script; between two requests nothing is remembered.</summary>
internal static class PaginaInrichting
{
    private static readonly string[] Lezen = [HttpMethods.Get, HttpMethods.Head];

    public static void AddPagina(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddScoped<Vertoning>();
        services.AddScoped<Loket>();
    }

    public static void MapPagina(this IEndpointRouteBuilder app)
    {
        var paginas = app.MapGroup("").AddEndpointFilter<Paginakoppen>().ExcludeFromDescription();
        paginas.MapMethods("/stijl.css", Lezen, () => Bestand("stijl.css", "text/css"));
        paginas.MapMethods("/beeldmerk.svg", Lezen, () => Bestand("beeldmerk.svg", "image/svg+xml"));
        paginas.MapMethods("/", Lezen, (Loket loket) => loket.Begin());
        paginas.MapMethods("/regels", Lezen, (Loket loket, string? zoek) => loket.Regels(zoek));
        paginas.MapMethods("/verordening", Lezen, (Loket loket) => loket.Verordeningen());

        // No antiforgery token: it needs a cookie, and there is nothing to forge. A post has no login and no side effect, it
        // only answers with what was sent.
        paginas.MapPost("/", (Loket loket, HttpRequest request) => loket.Formulier(request)).DisableAntiforgery();
        paginas.MapPost("/advies.json", (Loket loket, HttpRequest request) => loket.Advies(request)).DisableAntiforgery();
        paginas.MapPost("/casus.json", (Loket loket, HttpRequest request) => loket.Casus(request)).DisableAntiforgery();
        paginas.MapPost("/verordening", (Loket loket, HttpRequest request) => loket.Controleer(request)).DisableAntiforgery();
    }

    /// <summary>The two files of the page are part of the program, so that it runs from any folder.</summary>
    private static FileStreamHttpResult Bestand(string naam, string soort) =>
        TypedResults.File(typeof(PaginaInrichting).Assembly.GetManifestResourceStream(naam)!, soort);
}
