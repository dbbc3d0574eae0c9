namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Api:Contact</c>: who answers questions about this installation, in the OpenAPI document.</summary>
internal sealed class ContactInstellingen
{
    public string Naam { get; init; } = "Beheer van Maatregel";

    public string Url { get; init; } = "https://example.org/maatregel";

    public string Email { get; init; } = "beheer@example.org";
}
