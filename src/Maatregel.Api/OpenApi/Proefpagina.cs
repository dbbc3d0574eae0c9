using Maatregel.Api.Endpoints;
using Microsoft.Net.Http.Headers;

namespace Maatregel.Api.OpenApi;

/// <summary>A page to try the interface, for whoever builds against it. In development only: it runs scripts.</summary>
internal static class Proefpagina
{
    public const string Pad = "/docs";

    private const string Beleid =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseProefpagina(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment()) return;
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Pad, StringComparison.Ordinal), tak =>
        {
            tak.Use((context, volgende) =>
            {
                context.Response.Headers[HeaderNames.ContentSecurityPolicy] = Beleid;
                return volgende(context);
            });
            tak.UseSwaggerUI(pagina =>
            {
                pagina.RoutePrefix = Pad[1..];
                pagina.DocumentTitle = "Maatregel proberen";
                pagina.SwaggerEndpoint(Paden.Basis + "/openapi.json", "Maatregel");
            });
        });
    }
}
