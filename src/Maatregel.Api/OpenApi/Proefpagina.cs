using Maatregel.Api.Endpoints;
using Microsoft.Net.Http.Headers;

namespace Maatregel.Api.OpenApi;

/// <summary>A page to try the interface, for whoever builds against it. In development only, and not in what is published: it runs scripts.</summary>
internal static class Proefpagina
{
    public const string Pad = "/docs";

    private static readonly string Bestanden = Path.Combine(AppContext.BaseDirectory, "Swashbuckle.AspNetCore.SwaggerUI.dll");

    private const string Beleid =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseProefpagina(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment() || !File.Exists(Bestanden)) return;
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
