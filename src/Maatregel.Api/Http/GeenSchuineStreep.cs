namespace Maatregel.Api.Http;

/// <summary>A path with a slash at its end does not exist; routing would take it for the path without.</summary>
internal sealed class GeenSchuineStreep(RequestDelegate volgende)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.Value is not { Length: > 1 } pad || pad[^1] != '/') return volgende(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
