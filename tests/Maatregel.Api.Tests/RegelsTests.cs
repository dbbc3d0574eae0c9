using System.Net;

namespace Maatregel.Api.Tests;

public sealed class RegelsTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private readonly HttpClient _client = gastheer.CreateClient();

    [Fact]
    public async Task De_lijst_noemt_de_regels_van_de_wet_in_hun_volgorde()
    {
        var ids = await Ids("/v1/regels");

        Assert.Equal("awb-5-4", ids[0]);
        Assert.Equal(["pw-18-5", "pw-18-6", "pw-18-7", "pw-18-8"], ids.Where(id => id is "pw-18-5" or "pw-18-6" or "pw-18-7" or "pw-18-8"));
        Assert.DoesNotContain("vo-10a", ids);
    }

    [Fact]
    public async Task Met_een_verordening_erbij_staan_ook_haar_bepalingen_er()
    {
        var ids = await Ids("/v1/regels?verordening=leidschendam-voorburg-2015");

        Assert.Contains("pw-18-5", ids);
        Assert.Contains("vo-10a", ids);
    }

    [Fact]
    public async Task Een_regel_noemt_zijn_artikel_vraag_en_gevolg()
    {
        var regel = await (await _client.GetAsync("/v1/regels/pw-18-6")).Json();

        Assert.Equal("artikel 18, zesde lid, Participatiewet", regel.GetProperty("bron").GetProperty("aanhaling").GetString());
        Assert.Equal("recidive", regel.GetProperty("stap").GetString());
        Assert.EndsWith("?", regel.GetProperty("vraag").GetString(), StringComparison.Ordinal);
        Assert.Equal("pw-18-5", Assert.Single(regel.GetProperty("wijktAfVan").EnumerateArray().ToArray()).GetString());
    }

    [Theory]
    [InlineData("/v1/regels/pw-18-99")]
    [InlineData("/v1/regels/vo-10a")]
    [InlineData("/v1/regels?verordening=nergens")]
    public async Task Wat_er_niet_is_geeft_404(string pad) => Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(pad)).StatusCode);

    [Fact]
    public async Task Een_bepaling_wordt_gevonden_met_haar_verordening() => Assert.Equal(
        HttpStatusCode.OK,
        (await _client.GetAsync("/v1/regels/vo-10a?verordening=leidschendam-voorburg-2015")).StatusCode);

    private async Task<string[]> Ids(string pad) =>
        [.. (await (await _client.GetAsync(pad)).Json()).EnumerateArray().Select(r => r.GetProperty("id").GetString()!)];
}
