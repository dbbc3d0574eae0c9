using Maatregel.Api.Endpoints;
using Maatregel.Api.Instellingen;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Maatregel.Api.OpenApi;

/// <summary>What stands above the paths: who, which version, where. The major version is in the address of the server, not in the paths.</summary>
internal sealed class Documentkop(ApiInstellingen instellingen) : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var contact = instellingen.Contact;
        document.Info = new OpenApiInfo
        {
            Title = "Maatregel",
            Version = ApiInstellingen.Versie,
            Description =
                "Advies over een maatregel volgens de Participatiewet, de IOAW, de IOAZ en de afstemmingsverordening van de gemeente, "
                + "met de redenen. Er wordt niets opgeslagen. Een mens beslist. De beheerder van deze installatie bepaalt of een "
                + "toegangsbewijs nodig is; dan staat het bij elke functie.",
            Contact = new OpenApiContact { Name = contact.Naam, Url = new Uri(contact.Url), Email = contact.Email },
            License = new OpenApiLicense { Name = "EUPL-1.2", Url = new Uri("https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12") },
        };
        document.Servers = [new OpenApiServer { Url = instellingen.Adres + Paden.Basis }];
        document.Paths = Zonder(Paden.Basis, document.Paths);
        document.Tags = new HashSet<OpenApiTag>
        {
            new() { Name = "adviezen", Description = "Adviezen over een maatregel." },
            new() { Name = "herzieningen", Description = "Opnieuw kijken naar een opgelegde maatregel." },
            new() { Name = "teksten", Description = "Brieven, verslagen en bladen als bestand." },
            new() { Name = "regels", Description = "Het register van de regels die het advies bekijkt." },
            new() { Name = "no-show", Description = "De cijfers van no-show uit een afsprakenlijst, en de volgende stap na de afspraken van één persoon." },
            new() { Name = "verordeningen", Description = "De verordeningen waarmee de dienst rekent, en de controle van een eigen verordening." },
            new() { Name = "beschrijving", Description = "De beschrijving van deze interface." },
        };
        return Task.CompletedTask;
    }

    /// <summary>HEAD answers as GET does, without the body; it needs no description of its own.</summary>
    private static OpenApiPaths Zonder(string basis, OpenApiPaths paden)
    {
        var kort = new OpenApiPaths();
        foreach (var (pad, inhoud) in paden)
        {
            inhoud.Operations!.Remove(HttpMethod.Head);
            kort.Add(pad[basis.Length..], inhoud);
        }

        return kort;
    }
}
