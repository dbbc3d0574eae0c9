using Maatregel.Api.Instellingen;
using Microsoft.Net.Http.Headers;

namespace Maatregel.Api.Http;

/// <summary>
/// The headers that every answer has, faults included. A handler may set its own value first: a page needs another
/// content security policy.
/// </summary>
internal sealed class VasteKoppen(RequestDelegate volgende)
{
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(Zet, context);
        return volgende(context);
    }

    private static Task Zet(object state)
    {
        var context = (HttpContext)state;
        var koppen = context.Response.Headers;
        koppen.TryAdd("API-Version", ApiInstellingen.Versie);
        koppen.TryAdd(HeaderNames.CacheControl, "no-store");
        koppen.TryAdd(HeaderNames.ContentSecurityPolicy, "default-src 'none'; frame-ancestors 'none'");
        koppen.TryAdd(HeaderNames.XContentTypeOptions, "nosniff");
        koppen.TryAdd(HeaderNames.XFrameOptions, "DENY");
        koppen.TryAdd("Referrer-Policy", "no-referrer");
        if (context.Request.IsHttps) koppen.TryAdd(HeaderNames.StrictTransportSecurity, "max-age=31536000");
        return Task.CompletedTask;
    }
}
