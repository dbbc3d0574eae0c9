namespace Maatregel.Api.Http;

/// <summary>Writes a body that is known in full.</summary>
internal static class Uitvoer
{
    /// <summary>A HEAD request gets the headers of the body, not the body.</summary>
    public static Task Schrijf(this HttpContext context, ReadOnlyMemory<byte> inhoud, string type)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = inhoud.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(inhoud, context.RequestAborted).AsTask();
    }
}
