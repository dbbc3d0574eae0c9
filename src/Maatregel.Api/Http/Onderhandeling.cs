using Microsoft.Net.Http.Headers;

namespace Maatregel.Api.Http;

/// <summary>Whether what the caller sends and asks for fits what an endpoint reads and writes.</summary>
internal static class Onderhandeling
{
    /// <summary>Answers 406 when <c>Accept</c> admits none of what the endpoint writes.</summary>
    public static TBuilder Schrijft<TBuilder>(this TBuilder builder, params string[] typen)
        where TBuilder : IEndpointConventionBuilder =>
        builder.AddEndpointFilter(async (context, volgende) =>
            Kies(context.HttpContext.Request, typen) is not null ? await volgende(context) : Problemen.VanStatus(StatusCodes.Status406NotAcceptable));

    /// <summary>Answers 415 when <c>Content-Type</c> is absent or another.</summary>
    public static TBuilder Leest<TBuilder>(this TBuilder builder, params string[] typen)
        where TBuilder : IEndpointConventionBuilder =>
        builder.AddEndpointFilter(async (context, volgende) =>
            typen.Any(type => Is(context.HttpContext.Request, type)) ? await volgende(context) : Problemen.VanStatus(StatusCodes.Status415UnsupportedMediaType));

    public static bool Is(HttpRequest request, string type) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var inhoud)
        && inhoud.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)
        && (!inhoud.Charset.HasValue || inhoud.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || inhoud.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    /// <summary>The type that the caller likes best; the first of equals, and null when none fits.</summary>
    public static string? Kies(HttpRequest request, params string[] typen) =>
        typen.Select(type => (Type: type, Waarde: Waarde(request, type))).Where(t => t.Waarde > 0).OrderByDescending(t => t.Waarde).FirstOrDefault().Type;

    /// <summary>The most specific range decides (RFC 9110, 12.5.1); without the header everything fits.</summary>
    private static double Waarde(HttpRequest request, string type)
    {
        if (request.Headers.Accept.Count == 0) return 1;
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var bereiken)) return 0;
        return bereiken.Where(b => Bevat(b, type)).MaxBy(Precies) is { } bereik ? bereik.Quality ?? 1 : 0;
    }

    private static bool Bevat(MediaTypeHeaderValue bereik, string type) =>
        bereik.MatchesAllTypes
        || bereik.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)
        || (bereik.MatchesAllSubTypes && type.StartsWith(bereik.Type.Value + "/", StringComparison.OrdinalIgnoreCase));

    private static int Precies(MediaTypeHeaderValue bereik) => bereik.MatchesAllTypes ? 0 : bereik.MatchesAllSubTypes ? 1 : 2;
}
