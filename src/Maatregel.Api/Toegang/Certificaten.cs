using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Maatregel.Api.Instellingen;

namespace Maatregel.Api.Toegang;

/// <summary>
/// The certificates that the host shows over https, when they come from files: whether they can be read and until when they hold. The server
/// takes a file again when it changes, so each look is at the file as it is now.
/// </summary>
internal sealed class Certificaten
{
    private readonly string _map;
    private readonly IConfigurationSection[] _secties;
    private readonly Dictionary<string, (DateTimeOffset Van, DateTimeOffset Tot)> _gelezen = new(StringComparer.Ordinal);

    /// <param name="configuratie">The settings.</param>
    /// <param name="map">The folder from which the server follows a path that is no whole one.</param>
    /// <param name="nu">Now.</param>
    /// <exception cref="InstellingException">A certificate is missing, can not be read or does not hold now.</exception>
    public Certificaten(IConfiguration configuratie, string map, DateTimeOffset nu)
    {
        _map = map;
        _secties = [.. Secties(configuratie.GetSection("Kestrel")).Where(s => s["Path"] is not null)];
        string[] fouten = [.. Fouten(nu)];
        if (fouten.Length > 0) throw new InstellingException(fouten);
    }

    /// <summary>What is wrong with a certificate now. A file that is just being written is passed over once it was read: the server keeps what it had.</summary>
    public IEnumerable<string> Fouten(DateTimeOffset nu)
    {
        lock (_gelezen)
        {
            return [.. _secties.Select(s => Fout(s, nu)).OfType<string>()];
        }
    }

    private string? Fout(IConfigurationSection sectie, DateTimeOffset nu)
    {
        if (Lees(sectie) is { } duur) _gelezen[sectie.Path] = duur;
        if (!_gelezen.TryGetValue(sectie.Path, out var geldig)) return $"{sectie.Path} is niet te lezen: het bestand ontbreekt, is geen certificaat met sleutel, of het wachtwoord klopt niet.";
        return geldig.Tot <= nu ? $"{sectie.Path} is verlopen op {Dag(geldig.Tot)}."
            : geldig.Van > nu ? $"{sectie.Path} geldt pas vanaf {Dag(geldig.Van)}."
            : null;
    }

    private static IEnumerable<IConfigurationSection> Secties(IConfigurationSection kestrel) =>
        kestrel.GetSection("Endpoints").GetChildren().SelectMany(e => e.GetSection("Sni").GetChildren().Prepend(e).Select(s => s.GetSection("Certificate")))
            .Concat(kestrel.GetSection("Certificates").GetChildren());

    private (DateTimeOffset Van, DateTimeOffset Tot)? Lees(IConfigurationSection sectie)
    {
        try
        {
            var bestand = Path.Combine(_map, sectie["Path"]!);
            using var certificaat = (sectie["KeyPath"], sectie["Password"]) switch
            {
                (null, var wachtwoord) => X509CertificateLoader.LoadPkcs12FromFile(bestand, wachtwoord),
                ({ } sleutel, null) => X509Certificate2.CreateFromPemFile(bestand, Path.Combine(_map, sleutel)),
                ({ } sleutel, { } wachtwoord) => X509Certificate2.CreateFromEncryptedPemFile(bestand, wachtwoord, Path.Combine(_map, sleutel)),
            };
            return (certificaat.NotBefore, certificaat.NotAfter);
        }
        catch (Exception fout) when (fout is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static string Dag(DateTimeOffset dag) => dag.ToString("d-M-yyyy", CultureInfo.InvariantCulture);
}
