using System.Text.Encodings.Web;
using System.Text.Json;

namespace Maatregel.Api.Http;

/// <summary>Answers with a problem.</summary>
internal sealed class ProbleemResult(Probleem probleem) : IResult
{
    private static readonly ApiJsonContext Leesbaar = new(new JsonSerializerOptions(ApiJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = null,
    });

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = probleem.Status;
        var inhoud = JsonSerializer.SerializeToUtf8Bytes(probleem, Leesbaar.Probleem);
        return httpContext.Schrijf(inhoud, Inhoud.Probleem);
    }
}
