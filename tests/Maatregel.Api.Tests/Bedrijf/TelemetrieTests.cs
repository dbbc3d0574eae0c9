using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace Maatregel.Api.Tests.Bedrijf;

public sealed class TelemetrieTests
{
    private const string Spoor = "4bf92f3577b34da6a3ce929d0e0e4736";

    [Fact]
    public void Telemetrie_staat_standaard_uit()
    {
        using var gastheer = new Gastheer();

        Assert.Null(gastheer.Services.GetService<TracerProvider>());
    }

    [Fact]
    public async Task Een_verzoek_gaat_verder_op_het_spoor_van_de_aanroeper_en_noemt_de_verwerking_maar_geen_invoer()
    {
        var vanger = new Vanger();
        using var gastheer = new Gastheer(("Telemetrie:Aan", "true"), ("Telemetrie:Verwerkingsactiviteit", "https://register.example/afstemming"))
        {
            Diensten = d => d.ConfigureOpenTelemetryTracerProvider(t => t.AddProcessor(vanger)),
        };
        var client = gastheer.CreateClient();
        client.DefaultRequestHeaders.Add("traceparent", $"00-{Spoor}-00f067aa0ba902b7-01");

        await client.Stuur(Voorbeeld.Bytes());

        // The answer reaches the caller just before the activity of its request ends.
        SpinWait.SpinUntil(() => vanger.Activiteiten.Any(OpHetSpoor), TimeSpan.FromSeconds(30));
        var verzoek = Assert.Single(vanger.Activiteiten, OpHetSpoor);
        Assert.Equal("https://register.example/afstemming", verzoek.GetTagItem("dpl.core.processing_activity_id"));
        Assert.DoesNotContain(verzoek.TagObjects, t => t.Value?.ToString()?.Contains("Z-2024-0117", StringComparison.Ordinal) == true);
    }

    private static bool OpHetSpoor(Activity activiteit) => activiteit.TraceId.ToHexString() == Spoor;

    private sealed class Vanger : BaseProcessor<Activity>
    {
        /// <summary>Also holds what other tests do at the same time: a source of activities is of the whole process.</summary>
        public ConcurrentBag<Activity> Activiteiten { get; } = [];

        public override void OnEnd(Activity data) => Activiteiten.Add(data);
    }
}
