using System.Net;
using Maatregel.Api.Bedrijf;
using Maatregel.Api.Instellingen;

namespace Maatregel.Api.Tests.Bedrijf;

public sealed class LimietTests
{
    [Fact]
    public async Task Wie_te_vaak_vraagt_krijgt_429_en_hoort_wanneer_het_weer_kan()
    {
        using var gastheer = new Gastheer(("Api:VerzoekenPerMinuut", "2"));
        var client = gastheer.CreateClient();
        await client.Stuur("{}");
        await client.Stuur("{}");

        var antwoord = await client.Stuur("{}");

        Assert.Equal(HttpStatusCode.TooManyRequests, antwoord.StatusCode);
        Assert.InRange(antwoord.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        await antwoord.IsProbleem("Te veel verzoeken");
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
    }

    /// <summary>Whoever has one address of IPv6, has all those of its network.</summary>
    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2:ffff::9", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:3::1", "2001:db8:1:3::/64")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData(null, "")]
    public void Een_aanroeper_is_een_adres_en_bij_IPv6_een_netwerk(string? adres, string aanroeper) =>
        Assert.Equal(aanroeper, Limiet.Netwerk(adres is null ? null : IPAddress.Parse(adres)));

    [Fact]
    public void Er_is_een_grens_ook_als_niemand_er_een_instelt() => Assert.InRange(new ApiInstellingen().VerzoekenPerMinuut, 1, int.MaxValue);

    [Fact]
    public async Task De_grootste_invoer_is_in_te_stellen()
    {
        using var gastheer = new Gastheer(("Api:MaximaleInvoer", "1024"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await gastheer.CreateClient().Stuur(Voorbeeld.Bytes())).StatusCode);
    }
}
