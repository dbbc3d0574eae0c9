using System.Net;
using Maatregel.Api.Pagina;
using Maatregel.Api.Tests.Bedrijf;
using Maatregel.Rules;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>What cannot be answered is a page for a person, in plain Dutch, and a problem for a program.</summary>
public sealed class FoutpaginaTests
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Fact]
    public async Task Een_adres_dat_bij_een_formulier_hoort_is_zo_niet_te_openen()
    {
        using var gastheer = new Gastheer();

        await IsBladzijde(gastheer, () => new(HttpMethod.Get, "/openen"), HttpStatusCode.MethodNotAllowed, "Deze bladzijde is zo niet te openen");
    }

    [Fact]
    public async Task Een_vorm_die_niet_wordt_gelezen()
    {
        using var gastheer = new Gastheer();

        await IsBladzijde(
            gastheer,
            () =>
            {
                var verzoek = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new FormUrlEncodedContent([]) };
                verzoek.Content.Headers.ContentEncoding.Add("br");
                return verzoek;
            },
            HttpStatusCode.UnsupportedMediaType,
            "Dit is niet te lezen");
    }

    [Fact]
    public async Task Een_formulier_dat_niet_te_lezen_is()
    {
        using var gastheer = new Gastheer();

        await IsBladzijde(
            gastheer,
            () =>
            {
                var inhoud = new ByteArrayContent("a=b"u8.ToArray());
                inhoud.Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded; charset=utf-7");
                return new(HttpMethod.Post, "/openen") { Content = inhoud };
            },
            HttpStatusCode.BadRequest,
            "Dit formulier is niet te lezen");
    }

    [Fact]
    public async Task Wie_te_vaak_vraagt()
    {
        using var gastheer = new Gastheer(("Api:VerzoekenPerMinuut", "1"));
        await gastheer.CreateClient().GetAsync("/");

        await IsBladzijde(gastheer, () => new(HttpMethod.Get, "/"), HttpStatusCode.TooManyRequests, "U vraagt te vaak iets");
    }

    [Fact]
    public async Task Wie_zich_niet_heeft_aangemeld()
    {
        using var gastheer = new Gastheer(("Toegang:Modus", "jwt"), ("Toegang:Uitgever", "https://aanmelden.example/"), ("Toegang:Doelgroep", "maatregel"));

        await IsBladzijde(gastheer, () => new(HttpMethod.Get, "/"), HttpStatusCode.Unauthorized, "U bent niet aangemeld");
    }

    [Fact]
    public async Task Een_fout_in_de_dienst()
    {
        using var gastheer = new Gastheer { Diensten = d => d.Vervang<IMaatregelAdviseur>(new NamaakAdviseur(_ => throw new InvalidOperationException("geheim"))) };

        await IsBladzijde(
            gastheer,
            () => new(HttpMethod.Post, "/") { Content = new FormUrlEncodedContent([KeyValuePair.Create("voorbeeld", "no-show")]) },
            HttpStatusCode.InternalServerError,
            "Er ging iets mis");
    }

    [Fact]
    public void Elke_status_heeft_woorden_van_hoogstens_tweeentwintig_woorden_een_zin()
    {
        foreach (var status in Enumerable.Range(400, 200))
        {
            var (titel, uitleg) = Statuswoorden.Van(status);
            Assert.NotEmpty(titel);
            Assert.All(uitleg.Split('.', '?'), zin => Assert.True(zin.Split(' ').Length <= 22, zin));
        }
    }

    private static async Task IsBladzijde(Gastheer gastheer, Func<HttpRequestMessage> verzoek, HttpStatusCode status, string kop)
    {
        var client = gastheer.SnelleClient();
        var mens = verzoek();
        mens.Headers.TryAddWithoutValidation("Accept", Browser);
        var antwoord = await client.SendAsync(mens);
        var blad = await antwoord.Content.ReadAsStringAsync();

        Assert.Equal(status, antwoord.StatusCode);
        Assert.Equal("text/html", antwoord.Content.Headers.ContentType?.MediaType);
        Assert.Contains($"<h1>{kop}</h1>", blad, StringComparison.Ordinal);
        Assert.Contains("form-action", Assert.Single(antwoord.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.DoesNotMatch("geheim|Exception|   at ", blad);

        var programma = await client.SendAsync(verzoek());
        Assert.Equal(status, programma.StatusCode);
        Assert.Equal("application/problem+json", programma.Content.Headers.ContentType?.MediaType);
    }
}
