using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Maatregel.Api.OpenApi;

/// <summary>The description as it is sent. It cannot change while the host runs, so it is made once.</summary>
internal sealed class Beschrijvingsdocument([FromKeyedServices(Documentnaam.Waarde)] IOpenApiDocumentProvider documenten)
{
    private readonly Lazy<Task<byte[]>> _json = new(() => Schrijf(documenten));

    public Task<byte[]> Json => _json.Value;

    private static async Task<byte[]> Schrijf(IOpenApiDocumentProvider documenten)
    {
        var document = await documenten.GetOpenApiDocumentAsync();

        // The generator orders the names as the culture of the machine does.
        document.Components!.Schemas = new SortedDictionary<string, IOpenApiSchema>(document.Components.Schemas!, StringComparer.Ordinal);
        using var uitvoer = new MemoryStream();
        await document.SerializeAsJsonAsync(uitvoer, OpenApiSpecVersion.OpenApi3_0);
        return uitvoer.ToArray();
    }
}
