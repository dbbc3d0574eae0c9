namespace Maatregel.Api.Http;

/// <summary>An answer that is already written, so that its size is known.</summary>
internal interface IGeschreven : IResult
{
    public int Lengte { get; }
}
