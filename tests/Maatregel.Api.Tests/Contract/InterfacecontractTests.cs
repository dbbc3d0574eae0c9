using System.Net;
using System.Text;

namespace Maatregel.Api.Tests.Contract;

/// <summary>The watch itself: it must see what differs.</summary>
public sealed class InterfacecontractTests
{
    [Theory]
    [InlineData("/v1/regels/pw-18-6", 200, "application/json", "{}", "Required")]
    [InlineData("/v1/regels/pw-18-6", 404, "application/problem+json", """{"type":"about:blank","title":1,"status":404,"detail":"x"}""", "/title")]
    [InlineData("/v1/regels/pw-18-6", 418, "application/json", "{}", "status 418 is niet beschreven")]
    [InlineData("/v1/regels/pw-18-6", 200, "text/html", "<p>", "de vorm text/html is niet beschreven")]
    public void Een_antwoord_dat_niet_klopt_valt_op(string pad, int status, string vorm, string inhoud, string afwijking)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "http://localhost" + pad);
        using var antwoord = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(inhoud, Encoding.UTF8, vorm) };
        antwoord.Headers.Add("API-Version", "1.0.0");

        var afwijkingen = Interfacecontract.Gepubliceerd.Afwijkingen(verzoek, antwoord, Encoding.UTF8.GetBytes(inhoud));

        Assert.Contains(afwijkingen, a => a.Contains(afwijking, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Zonder_de_kop_met_de_versie_klopt_geen_antwoord()
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "http://localhost/v1/regels");
        using var antwoord = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("[]", Encoding.UTF8, "application/json") };

        Assert.Contains("de kop API-Version ontbreekt", Interfacecontract.Gepubliceerd.Afwijkingen(verzoek, antwoord, "[]"u8.ToArray()));
    }
}
