using System.Threading.RateLimiting;
using Maatregel.Api.Instellingen;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatregel.Api.Http;

/// <summary>
/// Bounds how much is worked on at once, and with that the memory. A body is read before a place is taken, and an answer waits for
/// a slow reader in the buffer of the server: who sends or reads slowly keeps no place from others.
/// </summary>
internal sealed class Werkplaats(RequestDelegate volgende, ApiInstellingen instellingen) : IDisposable
{
    private const int Wachtplaatsen = 1000;

    private readonly ConcurrencyLimiter _werk = new(new() { PermitLimit = instellingen.VerzoekenTegelijk, QueueLimit = Wachtplaatsen });
    private readonly ConcurrencyLimiter _stromen = new(new() { PermitLimit = instellingen.ReeksenTegelijk });

    public void Dispose()
    {
        _werk.Dispose();
        _stromen.Dispose();
    }

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<DisableRateLimitingAttribute>() is not null)
        {
            await volgende(context);
            return;
        }

        using var plaats = Stroom.Is(endpoint) ? _stromen.AttemptAcquire() : await Lees(context);
        if (plaats.IsAcquired)
        {
            await volgende(context);
            return;
        }

        context.Response.Headers.RetryAfter = "1";
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }

    private async Task<RateLimitLease> Lees(HttpContext context)
    {
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true)
        {
            context.Features.Set(new GelezenInvoer(await InvoerReader.Lees(context.Request, Grootste(context), context.RequestAborted)));
        }

        return await _werk.AcquireAsync(1, context.RequestAborted);
    }

    private int Grootste(HttpContext context) => (int?)context.GetEndpoint()!.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? instellingen.MaximaleInvoer;
}
