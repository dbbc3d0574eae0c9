using System.Threading.RateLimiting;
using Maatregel.Api.Instellingen;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace Maatregel.Api.Http;

/// <summary>
/// Bounds how much is worked on at once, and with that the memory. A body is read before a place is taken, and an answer waits for
/// a slow reader in the buffer of the server: who sends or reads slowly keeps no place from others. Large bodies share a room of
/// their own from the moment they come in: without it, many that are never finished would fill the memory.
/// </summary>
internal sealed class Werkplaats(RequestDelegate volgende, ApiInstellingen instellingen) : IDisposable
{
    private const int Wachtplaatsen = 1000;

    /// <summary>How fast a large body comes in at least, in bytes a second: it keeps room from others for as long as it takes.</summary>
    private const int KleinsteTempo = 16 * 1024;

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

        using var deel = new Invoerdeel(_ruimte);
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
    private async Task<RateLimitLease?> Lees(HttpContext context, Invoerdeel deel)
    {
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true)
        {
            var grootste = Grootste(context);
            if (grootste > Invoerruimte.Klein && !(context.Request.ContentLength <= Invoerruimte.Klein)) HoudTempo(context);
            var invoer = new GelezenInvoer(await InvoerReader.Lees(context.Request, grootste, deel.Groei, context.RequestAborted));
            if (deel.IsVol) return null;
            context.Features.Set(invoer);
        }

        return await _werk.AcquireAsync(1, context.RequestAborted);
    }

    private void HoudTempo(HttpContext context)
    {
        if (context.Request.Protocol == HttpProtocol.Http11 && context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } tempo)
        {
            tempo.MinDataRate = new MinDataRate(KleinsteTempo, TimeSpan.FromSeconds(instellingen.LangstePauze));
        }
    }

    private int Grootste(HttpContext context) => (int?)context.GetEndpoint()!.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? instellingen.MaximaleInvoer;
}
