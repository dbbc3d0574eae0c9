using Microsoft.Extensions.Primitives;

namespace Maatregel.Api.Http;

/// <summary>A body that is compressed or coded otherwise is not read; it would be taken for broken JSON.</summary>
internal sealed class GeenCodering(RequestDelegate volgende)
{
    public Task InvokeAsync(HttpContext context)
    {
        var koppen = context.Request.Headers;
        if (IsAlleen(koppen.ContentEncoding, "identity") && IsAlleen(koppen.TransferEncoding, "chunked")) return volgende(context);
        context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        return Task.CompletedTask;
    }

    private static bool IsAlleen(StringValues codering, string geen) => codering.All(c => string.Equals(c, geen, StringComparison.OrdinalIgnoreCase));
}
