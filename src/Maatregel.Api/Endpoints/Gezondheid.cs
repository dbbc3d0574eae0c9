using System.Text.Json;
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

    internal static async Task<IResult> IsGereed(Gereedheid gereedheid, Horizonwacht horizon, Verordeningenbeheer beheer, CancellationToken afbreken) => await gereedheid.Bezwaar(afbreken) is { } reden
        ? new ProbleemResult(Problemen.Van(StatusCodes.Status503ServiceUnavailable) with { Detail = reden })
        : new JsonResult(JsonSerializer.SerializeToUtf8Bytes(new Stand("gereed", [.. horizon.Meldingen(), .. beheer.Huidig.Meldingen()]), ApiJsonContext.Default.Stand));
}
