namespace Maatregel.Api.Endpoints;

/// <summary>Whether the host lives, for the platform that runs it.</summary>
internal static class Gezondheid
{
    public static void MapGezondheid(this IEndpointRouteBuilder app) =>
        app.MapMethods("/health/live", Paden.Lezen, Leeft).ExcludeFromDescription();

    internal static IResult Leeft() => Results.Text("levend");
}
