using Maatregel.Api.Http;
using Microsoft.Net.Http.Headers;

namespace Maatregel.Api.Pagina;

/// <summary>
/// A page may load its stylesheet and post its own form, and nothing else. The browser may keep it for its own Back button:
/// without that, a page of a form is gone and so are its answers.
/// </summary>
internal sealed class Paginakoppen : IEndpointFilter
{
    private const string Beleid =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        Zet(context.HttpContext.Response);
        return next(context);
    }

    public static void Zet(HttpResponse response)
    {
        response.Headers[HeaderNames.ContentSecurityPolicy] = Beleid;
        response.OnStarting(VlakVoorVertrek, response);
    }

    /// <summary>The renderer announces a script that these pages do not have. A file to save is not kept.</summary>
    private static Task VlakVoorVertrek(object staat)
    {
        var response = (HttpResponse)staat;
        response.Headers.Remove("blazor-enhanced-nav");
        if (response.ContentType?.StartsWith(Inhoud.Html, StringComparison.Ordinal) == true) response.Headers.CacheControl = "private, no-cache";
        return Task.CompletedTask;
    }
}
