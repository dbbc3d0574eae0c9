namespace Maatregel.Api.Http;

/// <summary>An endpoint whose body is read while it is answered, and so may be of any length and take its time.</summary>
internal static class Stroom
{
    public static TBuilder Stroomt<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new Kenmerk());

    public static bool Is(Endpoint endpoint) => endpoint.Metadata.GetMetadata<Kenmerk>() is not null;

    private sealed class Kenmerk;
}
