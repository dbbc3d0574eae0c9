using System.Net;
using System.Security.Cryptography;
using Maatregel.Api.Bedrijf;
using Maatregel.Api.Pagina;
using Maatregel.Rules;
using Maatregel.Rules.Verordeningen;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Maatregel.Api.Tests.Bedrijf;

public sealed class GezondheidTests
{
    [Theory]
    [InlineData("/health/live", "levend")]
    [InlineData("/health/ready", "gereed")]
    public async Task De_dienst_zegt_dat_hij_leeft_en_gereed_is(string pad, string status)
    {
        using var gastheer = new Gastheer();

        var antwoord = await gastheer.CreateClient().GetAsync(pad);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal(status, (await antwoord.Json()).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Een_adviseur_die_het_bekende_geval_anders_beantwoordt_is_niet_gereed()
    {
        using var gastheer = new Gastheer { Diensten = d => d.Vervang<IMaatregelAdviseur>(new MaatregelAdviseur(new VerordeningBibliotheek([]))) };

        await IsNietGereed(gastheer, "Het bekende geval krijgt niet het bekende antwoord.");
    }

    [Fact]
    public async Task Een_dienst_die_bij_een_advies_een_fout_geeft_is_niet_gereed()
    {
        using var gastheer = new Gastheer { Diensten = d => d.Vervang<IMaatregelAdviseur>(new NamaakAdviseur(_ => throw new NotSupportedException("kapot"))) };

        await IsNietGereed(gastheer, "Het bekende geval krijgt niet het bekende antwoord.");
    }

    [Fact]
    public async Task Een_dienst_die_geen_bladzijde_kan_maken_is_niet_gereed()
    {
        using var gastheer = new Gastheer { Diensten = d => d.AddScoped<Vertoning>(_ => throw new NotSupportedException("kapot")) };

        await IsNietGereed(gastheer, "De bladzijde met een advies is niet te maken.");
    }

    [Fact]
    public async Task Zonder_uitgever_van_toegangsbewijzen_is_de_dienst_niet_gereed()
    {
        using var gastheer = new Gastheer(("Toegang:Modus", "jwt"), ("Toegang:Uitgever", "https://127.0.0.1:1/"), ("Toegang:Doelgroep", "maatregel"));

        await IsNietGereed(gastheer, "De uitgever van toegangsbewijzen is niet bereikbaar of geeft geen sleutels.");
    }

    /// <summary>An issuer that answers without a key is as good as one that does not answer: no token can be checked.</summary>
    [Fact]
    public async Task Met_een_uitgever_zonder_sleutels_is_de_dienst_niet_gereed()
    {
        using var gastheer = new Gastheer(("Toegang:Modus", "jwt"), ("Toegang:Uitgever", "https://aanmelden.example/"), ("Toegang:Doelgroep", "maatregel"))
        {
            Diensten = d => d.PostConfigure<JwtBearerOptions>(
                JwtBearerDefaults.AuthenticationScheme,
                jwt => jwt.ConfigurationManager = new StaticConfigurationManager<OpenIdConnectConfiguration>(new OpenIdConnectConfiguration { Issuer = "https://aanmelden.example/" })),
        };

        await IsNietGereed(gastheer, "De uitgever van toegangsbewijzen is niet bereikbaar of geeft geen sleutels.");
    }

    /// <summary>A caller with a token is not told that the token is bad: nobody could tell. Nothing of it is logged as a fault.</summary>
    [Fact]
    public async Task Zonder_uitgever_krijgt_wie_een_bewijs_heeft_503_en_wie_er_geen_heeft_401()
    {
        using var logboek = new Logboek();
        using var gastheer = new Gastheer(("Toegang:Modus", "jwt"), ("Toegang:Uitgever", "https://127.0.0.1:1/"), ("Toegang:Doelgroep", "maatregel"))
        {
            Diensten = d => d.AddSingleton<ILoggerProvider>(logboek),
        };
        var client = gastheer.CreateClient();
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.Stuur(Voorbeeld.Bytes())).StatusCode);

        client.DefaultRequestHeaders.Authorization = new("Bearer", new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = "https://127.0.0.1:1/",
            Audience = "maatregel",
            Expires = DateTime.UtcNow.AddMinutes(5),
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(RSA.Create(2048)), SecurityAlgorithms.RsaSha256),
        }));
        var antwoord = await client.Stuur(Voorbeeld.Bytes());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        await antwoord.IsProbleem("Niet beschikbaar");
        Assert.DoesNotContain(logboek.Regels, r => r.Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wie_gaat_stoppen_is_niet_gereed()
    {
        using var gastheer = new Gastheer();
        var gereedheid = gastheer.Services.GetRequiredService<Gereedheid>();
        Assert.Null(await gereedheid.Bezwaar(CancellationToken.None));

        gastheer.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.Equal("De dienst stopt.", await gereedheid.Bezwaar(CancellationToken.None));
    }

    /// <summary>Anybody may ask, as often as they like; the work is done once every few seconds.</summary>
    [Fact]
    public async Task Wat_is_onderzocht_geldt_een_paar_seconden()
    {
        var aantal = 0;
        var echt = new MaatregelAdviseur();
        using var gastheer = new Gastheer
        {
            Diensten = d => d.Vervang<IMaatregelAdviseur>(new NamaakAdviseur(casus =>
            {
                aantal++;
                return echt.Adviseer(casus);
            })),
        };
        var client = gastheer.CreateClient();
        await client.GetAsync("/health/ready");
        var eerst = aantal;

        for (var keer = 0; keer < 20; keer++) await client.GetAsync("/health/ready");

        Assert.InRange(eerst, 1, 100);
        Assert.InRange(aantal, eerst, 3 * eerst);
    }

    private static async Task IsNietGereed(Gastheer gastheer, string reden)
    {
        var client = gastheer.CreateClient();

        var antwoord = await client.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        await antwoord.IsProbleem("Niet beschikbaar");
        Assert.Equal(reden, (await antwoord.Json()).GetProperty("detail").GetString());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
    }
}
