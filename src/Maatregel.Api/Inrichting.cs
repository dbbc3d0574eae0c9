using Maatregel.Api.Bedrijf;
using Maatregel.Api.Endpoints;
using Maatregel.Api.Endpoints.Concepten;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Maatregel.Api.OpenApi;
using Maatregel.Api.Pagina;
using Maatregel.Api.Toegang;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Maatregel.Api;

/// <summary>Puts the host together: services first, then the order in which a request passes.</summary>
internal static class Inrichting
{
    private const string Standaardadres = "http://localhost:5080";

    private const int GrootsteAntwoord = 1024 * 1024;

    private const int KleinsteTempo = 240;

    public static void VoegMaatregelToe(this WebApplicationBuilder builder)
    {
        builder.AddMeegeleverdeInstellingen(AppContext.BaseDirectory);
        builder.WebHost.UseKestrelHttpsConfiguration();
        if (!HeeftAdres(builder.Configuration)) builder.WebHost.UseUrls(Standaardadres);

        builder.AddLogboek();

        var api = builder.AddInstellingen<ApiInstellingen>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;

            var cijfers = new Cijfercodering();
            kestrel.RequestHeaderEncodingSelector = naam => naam.Equals("Content-Length", StringComparison.OrdinalIgnoreCase) ? cijfers : null;
            kestrel.Limits.MaxConcurrentConnections = api.Verbindingen;
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(KleinsteTempo, TimeSpan.FromSeconds(api.LangstePauze));

            // A whole answer fits, so that the work is over before a slow reader has it.
            kestrel.Limits.MaxResponseBufferSize = GrootsteAntwoord;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(api.Afsluittijd));
        builder.Services.AddLimiet(api.VerzoekenPerMinuut);
        builder.AddProxy(builder.AddToegang());
        builder.AddTelemetrie();
        builder.AddAdviesdienst();
        builder.AddBeleidsdienst();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Veiligheidslogboek>();
        builder.Services.AddHostedService(diensten => diensten.GetRequiredService<Veiligheidslogboek>());
        builder.Services.AddSingleton<Tellingen>();
        builder.Services.AddSingleton<Invoerverwerking>();
        builder.Services.AddVerkleining();
        builder.Services.AddBeschrijving();
        builder.AddPagina();
        builder.Services.AddHostedService<Geheugenteruggave>();
        builder.Services.AddHostedService<Welkom>();
        builder.ControleerSecties();
    }

    /// <summary>Headers first and faults next, so that every answer has the headers and every fault is a problem, or a page for who asks for one.</summary>
    public static void GebruikMaatregel(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<VasteKoppen>();
        app.UseResponseCompression();
        app.UseMiddleware<Foutvanger>((Func<HttpContext, Task>)Foutpagina.Schrijf);
        app.UseStatusCodePages(leeg => Foutpagina.Schrijf(leeg.HttpContext));
        app.UseMiddleware<GeenSchuineStreep>();
        app.UseMiddleware<GeenCodering>();
        app.UseProefpagina();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseMiddleware<Pauzewacht>();
        app.UseMiddleware<Werkplaats>();

        app.MapGezondheid();
        app.MapVeiligheidsmelding();
        var v1 = app.MapGroup(Paden.Basis);
        v1.MapAdviezen();
        v1.MapReeksen();
        v1.MapHerzieningen();
        v1.MapTeksten();
        v1.MapRegels();
        v1.MapNoShowOverzichten();
        v1.MapNoShowStappen();
        v1.MapVerordeningen();
        v1.MapConcepten();
        v1.MapProeven();
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
