using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Maatregel.Rules.Afspraken.Inlezen;
using Maatregel.Rules.Invoer;
using Microsoft.AspNetCore.Http.Features;

namespace Maatregel.Api.Lijsten;

/// <summary>Reads a list from a request body that may be larger than other bodies, without keeping it.</summary>
internal static class Lijstlezer
{
    public static Task<IReadOnlyList<Fout>> Lees(HttpRequest request, ApiInstellingen instellingen, Action<GelezenRij> neem)
    {
        var invoer = Open(request, instellingen);
        var afbreken = request.HttpContext.RequestAborted;
        return Onderhandeling.Is(request, Inhoud.Csv)
            ? CsvLijst.Lees(invoer, neem, afbreken)
            : JsonLijst.Lees(invoer, instellingen.MaximaleInvoer, neem, afbreken);
    }

    public static Stream Open(HttpRequest request, ApiInstellingen instellingen)
    {
        if (request.ContentLength > instellingen.MaximaleLijst) throw TeGroot();

        // The server has a limit of its own for every body; here only that of the setting counts.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } grens) grens.MaxRequestBodySize = null;
        return new BegrensdeStroom(request.Body, instellingen.MaximaleLijst, TeGroot);
    }

    private static BadHttpRequestException TeGroot() => new("Te groot.", StatusCodes.Status413PayloadTooLarge);
}
