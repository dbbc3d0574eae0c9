using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.NRules.Beleid;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Maatregel.Api.OpenApi;

/// <summary>The member that an advice has only where rules of policy are loaded. It is always described: another host may have them.</summary>
internal static class Beleidslid
{
    private const string Naam = "beleid";

    public static void Voeg(JsonTypeInfo contract)
    {
        if (contract.Type != typeof(Advies)) return;
        var lid = contract.CreateJsonPropertyInfo(typeof(Beleidsverslag), Naam);
        lid.Get = _ => null;
        lid.IsGetNullable = false;
        contract.Properties.Add(lid);
    }

    public static Task Beschrijf(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken afbreken)
    {
        if (context.JsonTypeInfo.Type != typeof(Advies)) return Task.CompletedTask;
        schema.Properties![Naam].Description = "Wat de beleidsregels van de gemeente van het advies vinden. Alleen als zij zijn geladen; het advies hangt er niet van af.";
        return Task.CompletedTask;
    }
}
