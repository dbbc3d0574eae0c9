namespace Maatregel.Api.Http;

/// <summary>A body that is compressed or coded otherwise is not read; it would be taken for broken JSON.</summary>
internal sealed class GeenCodering(RequestDelegate volgende)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Headers.ContentEncoding is not { Count: > 0 } codering || codering.All(c => string.Equals(c, "identity", StringComparison.OrdinalIgnoreCase))) return volgende(context);
        context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        return Task.CompletedTask;
    }
}
