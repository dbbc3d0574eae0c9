namespace Maatregel.Api.Endpoints;

/// <summary>Whether the host lives, for the platform that runs it.</summary>
internal static class Gezondheid
{
    private static readonly string[] Lezen = [HttpMethods.Get, HttpMethods.Head];

    public static void MapGezondheid(this IEndpointRouteBuilder app) => app.MapMethods("/health/live", Lezen, Leeft);

    internal static IResult Leeft() => Results.Text("levend");
}
