using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Maatregel.Api.Instellingen;
using Maatregel.Api.Toegang;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace Maatregel.Api.Tests.Bedrijf;

/// <summary>The host with a certificate of its own, from two PEM files as an operator has them.</summary>
public sealed class TlsTests : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory();

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public async Task Met_een_eigen_certificaat_antwoordt_de_dienst_over_https_en_zegt_dat_het_zo_moet_blijven()
    {
        var certificaat = Maak();
        await using var server = await EchteServer.Start(Instellingen);
        using var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, gegeven, _, _) => gegeven!.Thumbprint == certificaat };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(server.Urls.Single()) };

        var antwoord = await client.Stuur(Voorbeeld.Bytes());

        Assert.Equal("https", client.BaseAddress.Scheme);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("max-age=31536000", Assert.Single(antwoord.Headers.GetValues("Strict-Transport-Security")));
    }

    [Fact]
    public async Task De_sleutel_mag_versleuteld_zijn()
    {
        Maak(wachtwoord: "geheim");
        await using var server = await EchteServer.Start([.. Instellingen, "--Kestrel:Endpoints:Https:Certificate:Password=geheim"]);

        Assert.StartsWith("https://", server.Urls.Single(), StringComparison.Ordinal);
        Assert.Equal(
            "Maatregel start niet: de instellingen kloppen niet.\n- Kestrel:Endpoints:Https:Certificate is niet te lezen: het bestand ontbreekt, is geen certificaat met sleutel, of het wachtwoord klopt niet.",
            Weigering("--Kestrel:Endpoints:Https:Certificate:Password=anders"));
    }

    [Fact]
    public void Een_certificaat_dat_is_verlopen_houdt_de_start_tegen()
    {
        Maak(eind: DateTimeOffset.UtcNow.AddHours(-1));

        Assert.StartsWith("Maatregel start niet: de instellingen kloppen niet.\n- Kestrel:Endpoints:Https:Certificate is verlopen op ", Weigering(), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_certificaat_dat_er_niet_is_houdt_de_start_tegen() =>
        Assert.Equal(
            "Maatregel start niet: de instellingen kloppen niet.\n- Kestrel:Endpoints:Https:Certificate is niet te lezen: het bestand ontbreekt, is geen certificaat met sleutel, of het wachtwoord klopt niet.",
            Weigering());

    [Fact]
    public void Een_certificaat_dat_verloopt_terwijl_de_dienst_draait_maakt_hem_niet_gereed()
    {
        Maak();
        var certificaten = new Certificaten(new ConfigurationBuilder().AddCommandLine(Instellingen).Build(), "/", DateTimeOffset.UtcNow);

        Assert.Empty(certificaten.Fouten(DateTimeOffset.UtcNow));
        Assert.StartsWith("Kestrel:Endpoints:Https:Certificate is verlopen op ", Assert.Single(certificaten.Fouten(DateTimeOffset.UtcNow.AddDays(2))), StringComparison.Ordinal);
    }

    /// <summary>The server follows such a path from there too, and takes the file again when it changes.</summary>
    [Theory]
    [InlineData("Kestrel:Certificates:Default")]
    [InlineData("Kestrel:Endpoints:Https:Certificate")]
    [InlineData("Kestrel:Endpoints:Https:Sni:localhost:Certificate")]
    public void Een_pad_dat_niet_heel_is_gaat_uit_van_de_map_van_de_server_en_een_vernieuwd_bestand_telt(string instelling)
    {
        Maak();
        var instellingen = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new(instelling + ":Path", "certificaat.pem"),
            new(instelling + ":KeyPath", "sleutel.pem"),
        ]).Build();
        var certificaten = new Certificaten(instellingen, _map.FullName, DateTimeOffset.UtcNow);
        var later = DateTimeOffset.UtcNow.AddDays(2);

        Assert.StartsWith(instelling + " is verlopen op ", Assert.Single(certificaten.Fouten(later)), StringComparison.Ordinal);
        Maak(eind: DateTimeOffset.UtcNow.AddDays(30));
        Assert.Empty(certificaten.Fouten(later));

        File.WriteAllText(Pad("certificaat.pem"), "half");
        Assert.Empty(certificaten.Fouten(later));
    }

    private string[] Instellingen =>
    [
        "--Kestrel:Endpoints:Https:Url=https://127.0.0.1:0",
        "--Kestrel:Endpoints:Https:Certificate:Path=" + Pad("certificaat.pem"),
        "--Kestrel:Endpoints:Https:Certificate:KeyPath=" + Pad("sleutel.pem"),
    ];

    private string Weigering(params string[] ook) => Startfout.Melding(Assert.Throws<InstellingException>(() => WebApplication.CreateSlimBuilder([.. Instellingen, .. ook]).VoegMaatregelToe()));

    private string Pad(string naam) => Path.Combine(_map.FullName, naam);

    /// <summary>Writes a certificate for this machine and its key.</summary>
    /// <returns>What tells it from another.</returns>
    private string Maak(DateTimeOffset? eind = null, string? wachtwoord = null)
    {
        using var sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var namen = new SubjectAlternativeNameBuilder();
        namen.AddIpAddress(IPAddress.Loopback);
        var verzoek = new CertificateRequest("CN=maatregel", sleutel, HashAlgorithmName.SHA256);
        verzoek.CertificateExtensions.Add(namen.Build());
        using var certificaat = verzoek.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), eind ?? DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(Pad("certificaat.pem"), certificaat.ExportCertificatePem());
        File.WriteAllText(
            Pad("sleutel.pem"),
            wachtwoord is null ? sleutel.ExportPkcs8PrivateKeyPem() : sleutel.ExportEncryptedPkcs8PrivateKeyPem(wachtwoord, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 100_000)));
        return certificaat.Thumbprint;
    }
}
