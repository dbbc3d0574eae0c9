using Maatregel.Api.Bedrijf;
using Maatregel.Api.Http;

namespace Maatregel.Api.Endpoints;

/// <summary>Whether the host lives and whether it can be asked something, for the platform that runs it.</summary>
internal static class Gezondheid
{
    public static void MapGezondheid(this IEndpointRouteBuilder app)
    {
        var gezondheid = app.MapGroup("/health").ExcludeFromDescription().AllowAnonymous().DisableRateLimiting();
        gezondheid.MapMethods("/live", Paden.Lezen, Leeft);
        gezondheid.MapMethods("/ready", Paden.Lezen, IsGereed);
    }

    internal static IResult Leeft() => new JsonResult("""{"status":"levend"}"""u8.ToArray());

    internal static IResult IsGereed(BekendGeval geval) => geval.IsGereed()
        ? new JsonResult("""{"status":"gereed"}"""u8.ToArray())
        : Problemen.VanStatus(StatusCodes.Status503ServiceUnavailable);
}
