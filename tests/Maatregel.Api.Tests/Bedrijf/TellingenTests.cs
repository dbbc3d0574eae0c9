using System.Diagnostics.Metrics;
using System.Text;
using Maatregel.Api.Bedrijf;
using Microsoft.Extensions.DependencyInjection;

namespace Maatregel.Api.Tests.Bedrijf;

public sealed class TellingenTests
{
    [Fact]
    public async Task Elk_advies_telt_mee_naar_uitkomst_en_met_niets_anders()
    {
        using var gastheer = new Gastheer();
        var meters = gastheer.Services.GetRequiredService<IMeterFactory>();
        List<(string Naam, string Labels)> geteld = [];
        using var luisteraar = new MeterListener
        {
            // Other hosts of other tests count too, on meters of their own.
            InstrumentPublished = (instrument, luisteraar) => { if (instrument.Meter.Name == Tellingen.Naam && ReferenceEquals(instrument.Meter.Scope, meters)) luisteraar.EnableMeasurementEvents(instrument); },
        };
        luisteraar.SetMeasurementEventCallback<long>((instrument, aantal, labels, _) => geteld.Add((instrument.Name, string.Join(',', labels.ToArray().Select(l => $"{l.Key}={l.Value}")))));
        luisteraar.Start();
        var client = gastheer.CreateClient();

        await client.Stuur(Voorbeeld.Bytes());
        await client.Stuur("{}");
        await client.Stuur(Encoding.UTF8.GetBytes(Voorbeeld.Tekst("voorbeeld-10-de-inlichtingenplicht.json").ReplaceLineEndings("")), "/v1/adviezen/reeksen", "application/x-ndjson");
        await client.Stuur(Voorbeeld.Bytes("herziening-01-inkeer.json"), "/v1/herzieningen");

        Assert.Equal(3, geteld.Count);
        Assert.Equal([("maatregel.adviezen", "uitkomst=maatregel"), ("maatregel.adviezen", "uitkomst=andere-route")], geteld.Take(2));
        Assert.Equal("maatregel.herzieningen", geteld[2].Naam);
        Assert.Matches("^uitkomst=[a-z-]+$", geteld[2].Labels);

        geteld.Clear();
        await client.PostAsync("/", new FormUrlEncodedContent([KeyValuePair.Create("voorbeeld", "no-show")]));
        await client.PostAsync("/", new FormUrlEncodedContent([KeyValuePair.Create("naar", "volgende")]));
        Assert.Equal([("maatregel.adviezen", "uitkomst=maatregel")], geteld);
    }
}
