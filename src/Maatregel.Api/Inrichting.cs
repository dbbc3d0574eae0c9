using Maatregel.Api.Endpoints;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Maatregel.Api.Pagina;
using Maatregel.Rules;

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

        builder.Services.AddOptions<ApiInstellingen>().BindConfiguration(ApiInstellingen.Sectie).ValidateOnStart();
        builder.Services.AddSingleton<MaatregelAdviseur>(_ => new MaatregelAdviseur());
        builder.Services.AddHostedService<Welkom>();
        builder.Services.AddPagina();
    }

    /// <summary>Headers first and faults next, so that every answer has the headers and every fault is a problem.</summary>
    public static void GebruikMaatregel(this WebApplication app)
    {
        app.UseMiddleware<VasteKoppen>();
        app.UseMiddleware<Foutvanger>();
        app.UseStatusCodePages(Problemen.SchrijfStatus);
        app.UseMiddleware<GeenSchuineStreep>();
        app.UseRouting();

        app.MapGezondheid();
        app.MapGroup("/v1").MapAdviezen();
        app.MapPagina();
    }

    private static bool HeeftAdres(ConfigurationManager configuratie) =>
        configuratie["urls"] is not null
        || configuratie["http_ports"] is not null
        || configuratie["https_ports"] is not null
        || configuratie.GetSection("Kestrel:Endpoints").Exists();
}
