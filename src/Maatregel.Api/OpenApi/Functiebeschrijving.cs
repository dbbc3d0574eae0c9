using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatregel.Api.Endpoints;
using Maatregel.Api.Http;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Maatregel.Api.OpenApi;

/// <summary>Fills in what the types do not say: the answers in Dutch, the fixed header and the examples.</summary>
internal static class Functiebeschrijving
{
    private static readonly string[] Teksten = [Inhoud.Csv, Inhoud.Markdown];

    public static Task Vul(OpenApiOperation functie, OpenApiOperationTransformerContext context, CancellationToken afbreken)
    {
        foreach (var (status, antwoord) in functie.Responses!)
        {
            ((OpenApiResponse)antwoord).Headers = Antwoordkoppen.Van(status, voorElkeHerkomst: functie.OperationId == Beschrijving.Naam);
            if (status == "200") VulGelukt(antwoord, context.Document);
            else Vul(antwoord, Voorbeeld(int.Parse(status, CultureInfo.InvariantCulture)));
        }

        foreach (var velden in functie.Parameters?.OfType<OpenApiParameter>().Where(p => p.Name == Adviesvelden.Naam) ?? []) VulVelden(velden);
        var invoer = context.Description.ActionDescriptor.EndpointMetadata.OfType<IAcceptsMetadata>().FirstOrDefault()?.RequestType;
        if (functie.RequestBody?.Content is { } inhoud && inhoud.TryGetValue(Inhoud.Csv, out var csv)) VulLijst(csv, inhoud[Inhoud.Json]);
        if (functie.RequestBody?.Content!.TryGetValue(Inhoud.Json, out var json) == true && Bestanden(invoer) is { } begin) json.Examples = Voorbeelden.Van(begin, functie.OperationId == Endpoints.Teksten.Naam ? 1 : int.MaxValue);
        return Task.CompletedTask;
    }

    /// <summary>How the names of the example files of this kind of input begin.</summary>
    private static string? Bestanden(Type? invoer) =>
        invoer == typeof(Casus) ? "voorbeeld-"
        : invoer == typeof(Herzieningsverzoek) ? "herziening-"
        : null;

    /// <summary>What has no type of its own is an object that a schema elsewhere describes.</summary>
    private static void VulGelukt(IOpenApiResponse antwoord, OpenApiDocument? document)
    {
        antwoord.Description = "Gelukt.";
        if (antwoord.Content!.TryGetValue(Inhoud.Ndjson, out var regels)) regels.Schema = new OpenApiSchema { AnyOf = [regels.Schema!, new OpenApiSchemaReference(nameof(Probleem), document)] };
        if (antwoord.Content!.TryGetValue(Inhoud.Docx, out var bestand)) bestand.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
        foreach (var vorm in Teksten)
        {
            if (antwoord.Content!.TryGetValue(vorm, out var inhoud)) inhoud.Schema = Tekst();
        }

        if (antwoord.Content!.Count == 0) antwoord.Content[Inhoud.Json] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.Object } };
    }

    /// <summary>The same two appointments in both forms, and a text where CSV is meant.</summary>
    private static void VulLijst(OpenApiMediaType csv, OpenApiMediaType json)
    {
        csv.Schema = Tekst();
        csv.Example = """
            onderdeel;afspraak-op;dagdeel;oproepsoort;verschenen;vooraf-afgemeld;reden;geldige-reden
            werkacademie;13-05-2024;ochtend;uitnodiging;ja;nee;;
            werkacademie;13-05-2024;ochtend;uitnodiging;nee;nee;ziek;ja

            """;
        json.Example = JsonNode.Parse("""
            [
              { "onderdeel": "werkacademie", "afspraakOp": "2024-05-13", "dagdeel": "ochtend", "oproepsoort": "uitnodiging", "verschenen": "ja", "voorafAfgemeld": "nee" },
              { "onderdeel": "werkacademie", "afspraakOp": "2024-05-13", "dagdeel": "ochtend", "oproepsoort": "uitnodiging", "verschenen": "nee", "voorafAfgemeld": "nee", "reden": "ziek", "geldigeReden": "ja" }
            ]
            """);
    }

    /// <summary>Names with commas between them, not the parameter over and over.</summary>
    private static void VulVelden(OpenApiParameter velden)
    {
        velden.Style = ParameterStyle.Form;
        velden.Explode = false;
        velden.Schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            Items = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Adviesvelden.Bestaan.Select(l => (JsonNode)l)] },
        };
        velden.Example = new JsonArray("uitkomst", "maatregelen", "openVragen");
    }

    private static OpenApiSchema Tekst() => new() { Type = JsonSchemaType.String };

    private static void Vul(IOpenApiResponse antwoord, Probleem voorbeeld)
    {
        antwoord.Description = $"{voorbeeld.Title}. {voorbeeld.Detail}";
        antwoord.Content![Inhoud.Probleem].Example = JsonSerializer.SerializeToNode(voorbeeld, ApiJson.Probleem);
    }

    private static Probleem Voorbeeld(int status) => status == StatusCodes.Status400BadRequest
        ? Problemen.VanFouten([new Fout("$.gedragingen[0].datum", "ongeldige-datum", "Deze datum bestaat niet of staat niet in de vorm jjjj-mm-dd.")])
        : Problemen.Van(status);
}
