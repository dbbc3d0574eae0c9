using System.Diagnostics.Metrics;
using Maatregel.Api.Http;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Api.Bedrijf;

/// <summary>How many advices were given or shown with which outcome: codes only, nothing of a case. Who only asks a letter or tries something out was given none.</summary>
internal sealed class Tellingen
{
    public const string Naam = "Maatregel.Api";

    private readonly Counter<long> _adviezen;
    private readonly Counter<long> _herzieningen;

    public Tellingen(IMeterFactory meters)
    {
        var meter = meters.Create(Naam);
        _adviezen = meter.CreateCounter<long>("maatregel.adviezen", description: "Adviezen over een casus, naar uitkomst.");
        _herzieningen = meter.CreateCounter<long>("maatregel.herzieningen", description: "Adviezen over herziening, naar uitkomst.");
    }

    public Advies Tel(Advies advies)
    {
        _adviezen.Add(1, KeyValuePair.Create("uitkomst", (object?)Productjson.Code(advies.Uitkomst)));
        return advies;
    }

    public Herziening Tel(Herziening herziening)
    {
        _herzieningen.Add(1, KeyValuePair.Create("uitkomst", (object?)Productjson.Code(herziening.Uitkomst)));
        return herziening;
    }
}
