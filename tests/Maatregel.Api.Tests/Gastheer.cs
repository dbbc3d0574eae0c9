using Maatregel.Api.Tests.Contract;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

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

    /// <summary>Every answer is held against the published description.</summary>
    public new HttpClient CreateClient() => CreateDefaultClient(new RedirectHandler(), new Contractwacht());

    /// <summary>A client whose answers are not held against the description, for tests that ask many thousands of times.</summary>
    internal HttpClient SnelleClient() => base.CreateClient();

    internal Action<IServiceCollection> Diensten { get; init; } = _ => { };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (sleutel, waarde) in _instellingen) builder.UseSetting(sleutel, waarde);
        builder.ConfigureTestServices(Diensten);
    }
}
