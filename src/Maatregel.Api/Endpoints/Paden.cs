namespace Maatregel.Api.Endpoints;

/// <summary>What the endpoints share.</summary>
internal static class Paden
{
    /// <summary>The major version stands in the path.</summary>
    public const string Basis = "/v1";

    public static string[] Lezen { get; } = [HttpMethods.Get, HttpMethods.Head];

    public static string[] AllesBehalvePost { get; } =
        [HttpMethods.Get, HttpMethods.Head, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete, HttpMethods.Options, HttpMethods.Trace];
}
