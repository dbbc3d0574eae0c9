using System.Text.Json.Nodes;
using Maatregel.Api.Instellingen;
using Microsoft.OpenApi;

namespace Maatregel.Api.OpenApi;

/// <summary>The headers that an answer has, by its status.</summary>
internal static class Antwoordkoppen
{
    public static Dictionary<string, IOpenApiHeader> Van(string status, bool voorElkeHerkomst)
    {
        var koppen = new Dictionary<string, IOpenApiHeader> { ["API-Version"] = Kop("De versie van de interface.", ApiInstellingen.Versie, altijd: true) };
        if (status == "405") koppen["Allow"] = Kop("De methoden die wel kunnen.", "GET, HEAD", altijd: true);
        if (status == "429") koppen["Retry-After"] = Kop("Over hoeveel seconden het weer kan.", "60", altijd: true);
        if (status == "503") koppen["Retry-After"] = Kop("Over hoeveel seconden het weer kan, als dat bekend is.", "1", altijd: false);
        if (status == "200" && voorElkeHerkomst) koppen["access-control-allow-origin"] = Kop("Elke herkomst mag de beschrijving ophalen.", "*", altijd: true);
        return koppen;
    }

    private static OpenApiHeader Kop(string omschrijving, string voorbeeld, bool altijd) => new()
    {
        Description = omschrijving,
        Required = altijd,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = JsonValue.Create(voorbeeld),
    };
}
