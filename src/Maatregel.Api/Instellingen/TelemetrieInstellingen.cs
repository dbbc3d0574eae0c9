namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Telemetrie</c>: traces and counts, never with input.</summary>
internal sealed class TelemetrieInstellingen : IInstellingen
{
    public static string Sectie => "Telemetrie";

    public bool Aan { get; init; }

    /// <summary>Where the collector takes OTLP over gRPC.</summary>
    public string Adres { get; init; } = "http://localhost:4317";

    /// <summary>The processing activity in the register of the municipality: <c>dpl.core.processing_activity_id</c> of Logboek dataverwerkingen.</summary>
    public string Verwerkingsactiviteit { get; init; } = "";

    public IEnumerable<string> Fouten()
    {
        if (!Uri.TryCreate(Adres, UriKind.Absolute, out var adres) || adres.Scheme is not ("http" or "https")) yield return "Telemetrie:Adres is geen adres.";
    }
}
