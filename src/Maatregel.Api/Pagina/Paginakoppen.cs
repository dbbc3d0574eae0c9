using Microsoft.Net.Http.Headers;

namespace Maatregel.Api.Pagina;

/// <summary>A page may load its stylesheet and post its own form, and nothing else.</summary>
internal sealed class Paginakoppen : IEndpointFilter
{
    private const string Beleid =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers[HeaderNames.ContentSecurityPolicy] = Beleid;
        context.HttpContext.Response.OnStarting(VergeetBlazor, context.HttpContext.Response.Headers);
        return next(context);
    }

    /// <summary>The renderer announces a script that these pages do not have.</summary>
    private static Task VergeetBlazor(object koppen)
    {
        ((IHeaderDictionary)koppen).Remove("blazor-enhanced-nav");
        return Task.CompletedTask;
    }
}
