using System.Text.Json;

namespace Maatregel.Api.Http;

/// <summary>Answers with a problem.</summary>
internal sealed class ProbleemResult(Probleem probleem) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = probleem.Status;
        return httpContext.Schrijf(JsonSerializer.SerializeToUtf8Bytes(probleem, ApiJson.Probleem), Inhoud.Probleem);
    }
}
