namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Api</c>: what the host says about itself and how much it takes.</summary>
internal sealed class ApiInstellingen
{
    public const string Sectie = "Api";

    /// <summary>The version of the HTTP interface, in <c>API-Version</c> and in the OpenAPI document.</summary>
    public const string Versie = "1.0.0";

    /// <summary>The public address of the host without a slash at its end, in the OpenAPI document; empty gives addresses relative to the host.</summary>
    public string Adres { get; init; } = "";

    /// <summary>Who answers questions about this installation.</summary>
    public ContactInstellingen Contact { get; init; } = new();

    /// <summary>The largest request body in bytes.</summary>
    public int MaximaleInvoer { get; init; } = 64 * 1024;
}
