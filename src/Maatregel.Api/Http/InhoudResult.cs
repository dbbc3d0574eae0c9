namespace Maatregel.Api.Http;

/// <summary>Answers with a body of a given type that is already written.</summary>
internal sealed class InhoudResult(ReadOnlyMemory<byte> inhoud, string type) : IGeschreven
{
    public int Lengte => inhoud.Length;

    public Task ExecuteAsync(HttpContext httpContext) => httpContext.Schrijf(inhoud, type);
}
