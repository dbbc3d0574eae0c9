using Maatregel.Api.Bedrijf;
using Maatregel.Api.Endpoints;
using Maatregel.Api.Endpoints.Concepten;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Maatregel.Api.OpenApi;
using Maatregel.Api.Pagina;
using Maatregel.Api.Toegang;

namespace Maatregel.Api;

/// <summary>Puts the host together: services first, then the order in which a request passes.</summary>
internal static class Inrichting
{
    private const string Standaardadres = "http://localhost:5080";

    public static void VoegMaatregelToe(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.WebHost.UseKestrelHttpsConfiguration();
        if (!HeeftAdres(builder.Configuration)) builder.WebHost.UseUrls(Standaardadres);

        builder.AddLogboek();

        var api = builder.AddInstellingen<ApiInstellingen>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(api.Afsluittijd));
        builder.Services.AddLimiet(api.VerzoekenPerMinuut);
        builder.AddProxy(builder.AddToegang());
        builder.AddTelemetrie();
        builder.AddAdviesdienst();
        builder.AddBeleidsdienst();
        builder.Services.AddSingleton<Invoerverwerking>();
        builder.Services.AddBeschrijving();
        builder.AddPagina();
        builder.Services.AddHostedService<Welkom>();
    }

    /// <summary>Headers first and faults next, so that every answer has the headers and every fault is a problem.</summary>
    public static void GebruikMaatregel(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<VasteKoppen>();
        app.UseMiddleware<Foutvanger>();
        app.UseStatusCodePages(Problemen.SchrijfStatus);
        app.UseMiddleware<GeenSchuineStreep>();
        app.UseProefpagina();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();

        app.MapGezondheid();
        var v1 = app.MapGroup(Paden.Basis);
        v1.MapAdviezen();
        v1.MapReeksen();
        v1.MapHerzieningen();
        v1.MapRegels();
        v1.MapNoShowOverzichten();
        v1.MapVerordeningen();
        v1.MapConcepten();
        v1.MapSchemas();
        v1.MapBeschrijving();
        app.MapPagina();
    }

    private static bool HeeftAdres(ConfigurationManager configuratie) =>
        configuratie["urls"] is not null
        || configuratie["http_ports"] is not null
        || configuratie["https_ports"] is not null
        || configuratie.GetSection("Kestrel:Endpoints").Exists();
}
