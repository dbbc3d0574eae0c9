using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Maatregel.Api.Tests.Bedrijf;

public sealed class ProxyTests
{
    [Theory]
    [InlineData("10.1.2.3", true)]
    [InlineData("192.0.2.1", false)]
    public async Task Alleen_een_vertrouwde_proxy_mag_zeggen_dat_het_verzoek_over_https_kwam(string proxy, bool gelooft)
    {
        using var gastheer = new Gastheer(("Proxy:Vertrouwd:0", "10.0.0.0/8"), ("Toegang:Modus", "vertrouwd-netwerk"))
        {
            Diensten = d => d.AddSingleton<IStartupFilter>(new Afzender(IPAddress.Parse(proxy))),
        };
        var client = gastheer.CreateClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.7");

        var antwoord = await client.GetAsync("/health/live");

        Assert.Equal(gelooft, antwoord.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task De_grens_aan_verzoeken_geldt_voor_de_aanroeper_en_niet_voor_de_proxy()
    {
        using var gastheer = new Gastheer(("Proxy:Vertrouwd:0", "10.0.0.0/8"), ("Toegang:Modus", "vertrouwd-netwerk"), ("Api:VerzoekenPerMinuut", "1"))
        {
            Diensten = d => d.AddSingleton<IStartupFilter>(new Afzender(IPAddress.Parse("10.1.2.3"))),
        };

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK],
            [await Van(gastheer, "198.51.100.7"), await Van(gastheer, "198.51.100.7"), await Van(gastheer, "198.51.100.8")]);
    }

    private static async Task<HttpStatusCode> Van(Gastheer gastheer, string aanroeper)
    {
        var client = gastheer.CreateClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", aanroeper);
        return (await client.GetAsync("/v1/regels")).StatusCode;
    }

    /// <summary>Gives a request in memory the address that a connection would have.</summary>
    private sealed class Afzender(IPAddress adres) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((HttpContext context, RequestDelegate volgende) =>
            {
                context.Connection.RemoteIpAddress = adres;
                return volgende(context);
            });
            next(app);
        };
    }
}
