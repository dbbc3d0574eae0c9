using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Maatregel.Api.Tests;

/// <summary>The host in memory, with the settings it ships with; a test may add its own.</summary>
public sealed class Gastheer : WebApplicationFactory<Program>
{
    private readonly (string Sleutel, string Waarde)[] _instellingen;

    public Gastheer()
        : this([])
    {
    }

    internal Gastheer(params (string Sleutel, string Waarde)[] instellingen) => _instellingen = instellingen;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (sleutel, waarde) in _instellingen) builder.UseSetting(sleutel, waarde);
    }
}
