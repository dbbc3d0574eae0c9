using System.Net;

namespace Maatregel.Api.Tests.Bedrijf;

public sealed class VeiligheidsmeldingTests
{
    private const string Pad = "/.well-known/security.txt";

    [Fact]
    public async Task Wie_een_lek_vindt_leest_bij_wie_hij_het_kan_melden()
    {
        using var gastheer = new Gastheer(("Api:Contact:Email", "veiligheid@gemeente.example"), ("Api:Adres", "https://maatregel.gemeente.example"));

        var antwoord = await gastheer.CreateClient().GetAsync(Pad);
        var regels = (await antwoord.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(": ", 2)).ToDictionary(r => r[0], r => r[1]);

        Assert.Equal("text/plain", antwoord.Content.Headers.ContentType!.MediaType);
        Assert.Equal("mailto:veiligheid@gemeente.example", regels["Contact"]);
        Assert.Equal("https://maatregel.gemeente.example" + Pad, regels["Canonical"]);
        Assert.InRange(DateTimeOffset.Parse(regels["Expires"], System.Globalization.CultureInfo.InvariantCulture), DateTimeOffset.UtcNow.AddDays(1), DateTimeOffset.UtcNow.AddDays(364));
    }

    [Fact]
    public async Task Zonder_ingesteld_adres_is_er_niemand_te_noemen()
    {
        using var gastheer = new Gastheer();

        Assert.Equal(HttpStatusCode.NotFound, (await gastheer.CreateClient().GetAsync(Pad)).StatusCode);
    }
}
