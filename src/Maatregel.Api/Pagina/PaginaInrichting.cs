using System.Text.Encodings.Web;
using System.Text.Unicode;
using Maatregel.Api.Bedrijf;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Maatregel.Api.Pagina.Afspraken;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Geheugen;
using Maatregel.Api.Pagina.Herzien;
using Maatregel.Api.Pagina.Naslag;
using Maatregel.Api.Pagina.Opstellen;
using Maatregel.Api.Pagina.Publicaties;
using Maatregel.Api.Pagina.Register;
using Maatregel.Rules.Adviezen;
using Microsoft.AspNetCore.DataProtection;
using RequestSizeLimitAttribute = Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute;

namespace Maatregel.Api.Pagina;

/// <summary>The pages for people. They are rendered here and need no script.</summary>
internal static class PaginaInrichting
{
    private static readonly string[] Lezen = [HttpMethods.Get, HttpMethods.Head];

    private static IEnumerable<(string Naam, string Soort)> Tekstbestanden => Sjablonen.Namen.SelectMany(n => Tekstmap.Soorten.Select(s => (n, s)));

    public static void AddPagina(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(new Bestanden(builder.AddInstellingen<PaginaInstellingen>()));
        builder.Services.AddSingleton(Nakijklijst.Lees(builder.AddInstellingen<NagekekenInstellingen>().Tekst()));
        builder.Services.AddSingleton<Zaakgeheugen>();
        builder.Services.AddRazorComponents();
        LaatSleutelsWeg(builder.Services);

        // The pages are UTF-8: a letter with an accent need not become six characters.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddScoped<Vertoning>();
        builder.Services.AddScoped<Loket>();
        builder.Services.AddScoped<Registerloket>();
        builder.Services.AddScoped<Naslagvertoning>();
        builder.Services.AddScoped<Naslagloket>();
        builder.Services.AddScoped<Verordeningloket>();
        builder.Services.AddScoped<NoShowVertoning>();
        builder.Services.AddScoped<Verlooplezer>();
        builder.Services.AddScoped<NoShowLoket>();
        builder.Services.AddScoped<Publicatievertoning>();
        builder.Services.AddScoped<Publicatieloket>();
        builder.Services.AddScoped<Opstelling>();
        builder.Services.AddScoped<Opstelloket>();
        builder.Services.AddScoped<Herzienvertoning>();
        builder.Services.AddScoped<Herzienloket>();
    }

    /// <summary>
    /// The framework makes a key at the start and writes it to the home directory, for what it seals in a form. No form here has
    /// such a thing, and the host writes nothing.
    /// </summary>
    private static void LaatSleutelsWeg(IServiceCollection diensten) =>
        diensten.Remove(diensten.Single(d => d.ServiceType == typeof(IHostedService) && d.ImplementationType?.Assembly == typeof(EphemeralDataProtectionProvider).Assembly));

    public static void MapPagina(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/stijl.css", Lezen, (Bestanden bestanden, HttpResponse response) => bestanden.Stijl(response)).ExcludeFromDescription();
        app.MapMethods("/huisstijl.css", Lezen, (Bestanden bestanden, HttpResponse response) => bestanden.Huisstijl(response)).ExcludeFromDescription();
        app.MapMethods("/beeldmerk.svg", Lezen, (Bestanden bestanden, HttpResponse response) => bestanden.Beeldmerk(response)).ExcludeFromDescription();
        app.MapMethods("/uitleg/beeld/{naam}", Lezen, (HttpResponse response, string naam) => Bestanden.Beeld(response, naam)).ExcludeFromDescription();
        var instellingen = app.ServiceProvider.GetRequiredService<ApiInstellingen>();
        var document = new RequestSizeLimitAttribute(instellingen.MaximaleVerordening);
        var publicatie = new RequestSizeLimitAttribute(2 * instellingen.MaximaleVerordening);
        var paginas = app.MapGroup("").AddEndpointFilter<Paginakoppen>().ExcludeFromDescription().WithMetadata(new RequestSizeLimitAttribute(Formulierlezer.Grens(instellingen)));
        paginas.MapMethods("/", Lezen, (Loket loket) => loket.Begin());
        paginas.MapMethods("/regels", Lezen, (Registerloket loket, string? zoek) => loket.Regels(zoek));
        paginas.MapMethods("/regels/{id}", Lezen, (Registerloket loket, string id) => loket.Regel(id));
        paginas.MapMethods("/uitleg", Lezen, (Naslagloket loket) => loket.Begin());
        paginas.MapMethods("/uitleg/{naam}", Lezen, (Naslagloket loket, string naam) => loket.Blad(naam));
        paginas.MapMethods("/jurist", Lezen, (Naslagloket loket) => loket.Jurist());
        paginas.MapMethods("/toetsgevallen/{naam}", Lezen, (Naslagloket loket, string naam) => loket.Toetsgeval(naam));
        paginas.MapMethods("/verordening", Lezen, (Verordeningloket loket) => loket.Begin());
        paginas.MapMethods("/verordening/publicatie", Lezen, (Publicatieloket loket) => loket.Begin());
        paginas.MapMethods("/verordening/opstellen", Lezen, (Opstelloket loket) => loket.Open());
        paginas.MapMethods("/no-show", Lezen, (NoShowLoket loket) => loket.Begin());
        paginas.MapMethods("/no-show/verloop", Lezen, (NoShowLoket loket) => loket.Verloop());

        paginas.MapMethods("/herziening", Lezen, (Herzienloket loket) => loket.Begin());

        // No antiforgery token: it needs a cookie, and there is nothing to forge. A post has no login, and what is remembered of a case
        // can only be reached with the key on its own pages.
        paginas.MapPost("/", (Loket loket, HttpRequest request) => loket.Formulier(request)).DisableAntiforgery();
        paginas.MapPost("/openen", (Loket loket, HttpRequest request) => loket.Open(request)).DisableAntiforgery();
        paginas.MapPost("/advies.json", (Loket loket, HttpRequest request) => loket.Advies(request)).DisableAntiforgery();
        paginas.MapPost("/casus.json", (Loket loket, HttpRequest request) => loket.Casus(request)).DisableAntiforgery();
        foreach (var (naam, soort) in Tekstbestanden) paginas.MapPost($"/{naam}.{soort}", (Loket loket, HttpRequest request) => loket.Tekst(request, naam, soort)).DisableAntiforgery();
        paginas.MapPost("/verordening", (Verordeningloket loket, HttpRequest request) => loket.Controleer(request)).DisableAntiforgery().WithMetadata(document);
        paginas.MapPost("/verordening.json", (Verordeningloket loket, HttpRequest request) => loket.Bewaar(request)).DisableAntiforgery().WithMetadata(document);
        paginas.MapPost("/verordening/proef", (Verordeningloket loket, HttpRequest request) => loket.Probeer(request)).DisableAntiforgery().WithMetadata(document);
        paginas.MapPost("/verordening/publicatie", (Publicatieloket loket, HttpRequest request) => loket.Lees(request)).DisableAntiforgery().WithMetadata(publicatie);
        paginas.MapPost("/verordening/opstellen", (Opstelloket loket, HttpRequest request) => loket.Lees(request)).DisableAntiforgery().WithMetadata(publicatie);
        paginas.MapPost("/verordening/opstellen/document", (Opstelloket loket, HttpRequest request) => loket.Bewaar(request)).DisableAntiforgery().WithMetadata(publicatie);
        paginas.MapPost("/no-show", (NoShowLoket loket, HttpRequest request) => loket.Tel(request)).DisableAntiforgery().Stroomt();
        paginas.MapPost("/no-show/verloop", (NoShowLoket loket, HttpRequest request) => loket.Volg(request)).DisableAntiforgery();
        paginas.MapPost("/herziening", (Herzienloket loket, HttpRequest request) => loket.Lees(request)).DisableAntiforgery();
        paginas.MapPost("/herziening/openen", (Herzienloket loket, HttpRequest request) => loket.Open(request)).DisableAntiforgery();
        paginas.MapPost("/herziening/van-advies", (Herzienloket loket, HttpRequest request) => loket.VanAdvies(request)).DisableAntiforgery();
        paginas.MapPost("/herziening/advies.json", (Herzienloket loket, HttpRequest request) => loket.Advies(request)).DisableAntiforgery();
        paginas.MapPost("/herziening/verzoek.json", (Herzienloket loket, HttpRequest request) => loket.Verzoek(request)).DisableAntiforgery();
        foreach (var (naam, soort) in Tekstbestanden.Where(t => Herzieningsbrief.Namen.Contains(t.Naam)))
        {
            paginas.MapPost($"/herziening/{naam}.{soort}", (Herzienloket loket, HttpRequest request) => loket.Tekst(request, naam, soort)).DisableAntiforgery();
        }
    }
}
