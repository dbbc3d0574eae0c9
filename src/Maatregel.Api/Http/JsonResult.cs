namespace Maatregel.Api.Http;

/// <summary>Answers with JSON that is already written.</summary>
internal sealed class JsonResult(ReadOnlyMemory<byte> json) : IGeschreven
{
    public int Lengte => json.Length;

    public Task ExecuteAsync(HttpContext httpContext) => httpContext.Schrijf(json, Inhoud.Json);
}
