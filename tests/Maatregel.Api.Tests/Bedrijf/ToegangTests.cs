using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Maatregel.Api.Tests.Bedrijf;

public sealed class ToegangTests : IDisposable
{
    private const string Uitgever = "https://aanmelden.example/";

    private const string Doelgroep = "maatregel";

    private static readonly RsaSecurityKey Sleutel = new(RSA.Create(2048));

    private readonly Gastheer _gastheer = new(
        ("Toegang:Modus", "jwt"), ("Toegang:Uitgever", Uitgever), ("Toegang:Doelgroep", Doelgroep), ("Toegang:Bereik", "adviezen"))
    {
        Diensten = d => d.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, jwt =>
        {
            var openbaar = new OpenIdConnectConfiguration { Issuer = Uitgever };
            openbaar.SigningKeys.Add(Sleutel);
            jwt.ConfigurationManager = new StaticConfigurationManager<OpenIdConnectConfiguration>(openbaar);
        }),
    };

    public void Dispose() => _gastheer.Dispose();

    [Fact]
    public async Task Met_een_geldig_bewijs_komt_er_een_advies() => Assert.Equal(HttpStatusCode.OK, (await Vraag(Bewijs())).StatusCode);

    [Fact]
    public async Task Zonder_bewijs_is_het_401() => await IsNietAangemeld(await Vraag(null));

    [Fact]
    public async Task Met_een_verlopen_bewijs_is_het_401() => await IsNietAangemeld(await Vraag(Bewijs(verloopt: DateTime.UtcNow.AddMinutes(-5))));

    [Fact]
    public async Task Met_een_bewijs_voor_een_ander_is_het_401() => await IsNietAangemeld(await Vraag(Bewijs(doelgroep: "iets-anders")));

    [Fact]
    public async Task Met_een_bewijs_van_een_ander_is_het_401() => await IsNietAangemeld(await Vraag(Bewijs(uitgever: "https://elders.example/")));

    [Fact]
    public async Task Met_een_bewijs_dat_een_ander_tekende_is_het_401() =>
        await IsNietAangemeld(await Vraag(Bewijs(sleutel: new RsaSecurityKey(RSA.Create(2048)))));

    [Fact]
    public async Task Met_een_bewijs_dat_niemand_tekende_is_het_401()
    {
        var getekend = Bewijs().Split('.');
        await IsNietAangemeld(await Vraag($"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{getekend[1]}."));
    }

    [Fact]
    public async Task Zonder_het_juiste_bereik_is_het_403()
    {
        var antwoord = await Vraag(Bewijs(bereik: "lezen adviezenlijst"));

        Assert.Equal(HttpStatusCode.Forbidden, antwoord.StatusCode);
        await antwoord.IsProbleem("Geen toegang");
    }

    [Theory]
    [InlineData("/v1/openapi.json")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task De_beschrijving_en_de_gezondheid_zijn_voor_iedereen(string pad) =>
        Assert.Equal(HttpStatusCode.OK, (await _gastheer.CreateClient().GetAsync(pad)).StatusCode);

    [Fact]
    public async Task Zonder_geregelde_toegang_start_de_dienst_niet_op_een_adres_dat_anderen_bereiken()
    {
        var fout = await Assert.ThrowsAsync<Toegang.ToegangGeweigerdException>(() => EchteServer.Start("--urls=http://0.0.0.0:0"));

        Assert.Contains("Toegang:Modus=vertrouwd-netwerk", fout.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls=http://localhost:0", "--Toegang:Modus=lokaal")]
    [InlineData("--Kestrel:Endpoints:Http:Url=http://127.0.0.1:0", "--Toegang:Modus=lokaal")]
    [InlineData("--urls=http://0.0.0.0:0", "--Toegang:Modus=vertrouwd-netwerk")]
    public async Task Op_deze_machine_of_met_geregelde_toegang_start_de_dienst(string adres, string modus)
    {
        // Kestrel refuses a free port on "localhost", which stands for two addresses.
        await using var app = await EchteServer.Start(adres.Replace("localhost:0", "127.0.0.1:0", StringComparison.Ordinal), modus);

        Assert.NotEmpty(app.Urls);
    }

    private static async Task IsNietAangemeld(HttpResponseMessage antwoord)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, antwoord.StatusCode);
        Assert.Equal("Bearer", Assert.Single(antwoord.Headers.WwwAuthenticate).ToString());
        await antwoord.IsProbleem("Niet aangemeld");
    }

    private static string Bewijs(
        string uitgever = Uitgever,
        string doelgroep = Doelgroep,
        string bereik = "lezen adviezen",
        DateTime? verloopt = null,
        SecurityKey? sleutel = null) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = uitgever,
            Audience = doelgroep,
            Claims = new Dictionary<string, object> { ["sub"] = "toepassing", ["scope"] = bereik },
            NotBefore = DateTime.UtcNow.AddHours(-1),
            IssuedAt = DateTime.UtcNow.AddHours(-1),
            Expires = verloopt ?? DateTime.UtcNow.AddMinutes(5),
            SigningCredentials = new SigningCredentials(sleutel ?? Sleutel, SecurityAlgorithms.RsaSha256),
        });

    private Task<HttpResponseMessage> Vraag(string? bewijs)
    {
        var client = _gastheer.CreateClient();
        if (bewijs is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bewijs);
        return client.Stuur(Voorbeeld.Bytes());
    }
}
