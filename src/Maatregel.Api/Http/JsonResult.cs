namespace Maatregel.Api.Http;

/// <summary>Answers with JSON that is already written.</summary>
internal sealed class JsonResult(ReadOnlyMemory<byte> json) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => httpContext.Schrijf(json, Inhoud.Json);
}
