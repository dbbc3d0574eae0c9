using System.Diagnostics;
using Maatregel.Api.Instellingen;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Maatregel.Api.Bedrijf;

/// <summary>Traces and counts for a collector. Off by default; then nothing of it runs.</summary>
internal static class Telemetrie
{
    public static void AddTelemetrie(this WebApplicationBuilder builder)
    {
        var telemetrie = builder.AddInstellingen<TelemetrieInstellingen>();
        if (!telemetrie.Aan) return;

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(r => r.AddService("maatregel", serviceVersion: ApiInstellingen.Versie))
            .WithTracing(t => t.AddSource("Maatregel").AddAspNetCoreInstrumentation(o => o.EnrichWithHttpRequest = (a, _) => Verrijk(a, telemetrie)))
            .WithMetrics(m => m.AddAspNetCoreInstrumentation().AddMeter(Tellingen.Naam))
            .UseOtlpExporter(OpenTelemetry.Exporter.OtlpExportProtocol.Grpc, new Uri(telemetrie.Adres));
    }

    private static void Verrijk(Activity activiteit, TelemetrieInstellingen telemetrie)
    {
        activiteit.SetTag("url.query", null);
        if (telemetrie.Verwerkingsactiviteit.Length > 0) activiteit.SetTag("dpl.core.processing_activity_id", telemetrie.Verwerkingsactiviteit);
    }
}
