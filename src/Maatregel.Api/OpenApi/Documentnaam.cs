namespace Maatregel.Api.OpenApi;

/// <summary>The one document there is.</summary>
internal static class Documentnaam
{
    public const string Waarde = "v1";
}
