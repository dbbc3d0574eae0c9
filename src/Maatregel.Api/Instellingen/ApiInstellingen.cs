namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Api</c>: what the host says about itself and how much it takes.</summary>
internal sealed class ApiInstellingen
{
    public const string Sectie = "Api";

    /// <summary>The version of the HTTP interface, in <c>API-Version</c> and in the OpenAPI document.</summary>
    public const string Versie = "1.0.0";

    /// <summary>The largest request body in bytes.</summary>
    public int MaximaleInvoer { get; init; } = 64 * 1024;
}
