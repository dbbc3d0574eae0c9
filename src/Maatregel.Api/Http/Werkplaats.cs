using System.Threading.RateLimiting;
using Maatregel.Api.Instellingen;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatregel.Api.Http;

/// <summary>
/// Bounds how much is worked on at once, and with that the memory. A body is read before a place is taken, and an answer waits for
/// a slow reader in the buffer of the server: who sends or reads slowly keeps no place from others. Large bodies share a room of
/// their own from the moment they come in: without it, many that are never finished would fill the memory.
/// </summary>
internal sealed class Werkplaats(RequestDelegate volgende, ApiInstellingen instellingen, TimeProvider klok) : IDisposable
{
    private const int Wachtplaatsen = 1000;

    private readonly Invoerruimte _ruimte = new();
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

        using var deel = new Invoerdeel(_ruimte, klok, TimeSpan.FromSeconds(instellingen.LangstePauze));
        using var plaats = Stroom.Is(endpoint) ? _stromen.AttemptAcquire() : await Lees(context, deel);
        if (plaats?.IsAcquired == true)
        {
            await volgende(context);
            return;
        }

        context.Response.Headers.RetryAfter = "1";
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }

    /// <returns>A place to work, or <c>null</c> when there was no room for the body.</returns>
    /// <exception cref="BadHttpRequestException">The body came in too slowly.</exception>
    private async Task<RateLimitLease?> Lees(HttpContext context, Invoerdeel deel)
    {
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true)
        {
            var invoer = new GelezenInvoer(await InvoerReader.Lees(context.Request, Grootste(context), deel.Groei, context.RequestAborted));
            if (deel.IsTeTraag) throw new BadHttpRequestException("De invoer komt te langzaam binnen.", StatusCodes.Status408RequestTimeout);
            if (deel.IsVol) return null;
            context.Features.Set(invoer);
        }

        return await _werk.AcquireAsync(1, context.RequestAborted);
    }

    private int Grootste(HttpContext context) => (int?)context.GetEndpoint()!.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? instellingen.MaximaleInvoer;
}
