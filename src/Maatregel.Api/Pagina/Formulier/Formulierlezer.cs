using System.Text;
using Maatregel.Api.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>Reads the fields of a form that was posted.</summary>
internal static class Formulierlezer
{
    /// <returns>The fields, or <c>null</c> when there is more than fits.</returns>
    public static async Task<Dictionary<string, StringValues>?> Lees(HttpRequest request, int grens)
    {
        if (await InvoerReader.Lees(request, grens, request.HttpContext.RequestAborted) is not { } invoer) return null;
        using var reader = new FormReader(Encoding.UTF8.GetString(invoer.Span)) { ValueLengthLimit = grens };
        try
        {
            return await reader.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (InvalidDataException)
        {
            // More keys than a form has, or a longer one.
            return null;
        }
    }
}
