using Microsoft.Net.Http.Headers;

namespace Maatregel.Api.Http;

/// <summary>Whether what the caller sends and asks for fits what an endpoint reads and writes.</summary>
internal static class Onderhandeling
{
    /// <summary>Answers 406 when <c>Accept</c> admits none of what the endpoint writes.</summary>
    public static TBuilder Schrijft<TBuilder>(this TBuilder builder, string type)
        where TBuilder : IEndpointConventionBuilder =>
        builder.AddEndpointFilter(async (context, volgende) =>
            Past(context.HttpContext.Request, type) ? await volgende(context) : Problemen.VanStatus(StatusCodes.Status406NotAcceptable));

    /// <summary>Answers 415 when <c>Content-Type</c> is absent or another.</summary>
    public static TBuilder Leest<TBuilder>(this TBuilder builder, string type)
        where TBuilder : IEndpointConventionBuilder =>
        builder.AddEndpointFilter(async (context, volgende) =>
            Is(context.HttpContext.Request, type) ? await volgende(context) : Problemen.VanStatus(StatusCodes.Status415UnsupportedMediaType));

    private static bool Is(HttpRequest request, string type) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var inhoud)
        && inhoud.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)
        && (!inhoud.Charset.HasValue || inhoud.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || inhoud.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    /// <summary>The most specific range decides (RFC 9110, 12.5.1); without the header everything fits.</summary>
    private static bool Past(HttpRequest request, string type)
    {
        if (request.Headers.Accept.Count == 0) return true;
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var bereiken)) return false;
        return bereiken.Where(b => Bevat(b, type)).MaxBy(Precies) is { } bereik && bereik.Quality is not 0;
    }

    private static bool Bevat(MediaTypeHeaderValue bereik, string type) =>
        bereik.MatchesAllTypes
        || bereik.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)
        || (bereik.MatchesAllSubTypes && type.StartsWith(bereik.Type.Value + "/", StringComparison.OrdinalIgnoreCase));

    private static int Precies(MediaTypeHeaderValue bereik) => bereik.MatchesAllTypes ? 0 : bereik.MatchesAllSubTypes ? 1 : 2;
}
