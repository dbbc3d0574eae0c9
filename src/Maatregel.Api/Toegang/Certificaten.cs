using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Maatregel.Api.Instellingen;

namespace Maatregel.Api.Toegang;

/// <summary>The certificates that the host shows over https, when they come from files: whether they can be read and until when they hold.</summary>
internal sealed class Certificaten
{
    private readonly (string Instelling, DateTimeOffset Van, DateTimeOffset Tot)[] _certificaten;

    /// <exception cref="InstellingException">A certificate is missing, can not be read or does not hold now.</exception>
    public Certificaten(IConfiguration configuratie, DateTimeOffset nu)
    {
        List<string> fouten = [];
        _certificaten = [.. Secties(configuratie.GetSection("Kestrel")).Where(s => s["Path"] is not null).Select(s => Lees(s, fouten)).OfType<(string, DateTimeOffset, DateTimeOffset)>()];
        fouten.AddRange(Fouten(nu));
        if (fouten.Count > 0) throw new InstellingException(fouten);
    }

    public IEnumerable<string> Fouten(DateTimeOffset nu)
    {
        foreach (var (instelling, van, tot) in _certificaten)
        {
            if (tot <= nu) yield return $"{instelling} is verlopen op {Dag(tot)}.";
            if (van > nu) yield return $"{instelling} geldt pas vanaf {Dag(van)}.";
        }
    }

    private static IEnumerable<IConfigurationSection> Secties(IConfigurationSection kestrel) =>
        kestrel.GetSection("Endpoints").GetChildren().Select(e => e.GetSection("Certificate")).Concat(kestrel.GetSection("Certificates").GetChildren());

    private static (string Instelling, DateTimeOffset Van, DateTimeOffset Tot)? Lees(IConfigurationSection sectie, List<string> fouten)
    {
        try
        {
            using var certificaat = (sectie["KeyPath"], sectie["Password"]) switch
            {
                (null, var wachtwoord) => X509CertificateLoader.LoadPkcs12FromFile(sectie["Path"]!, wachtwoord),
                ({ } sleutel, null) => X509Certificate2.CreateFromPemFile(sectie["Path"]!, sleutel),
                ({ } sleutel, { } wachtwoord) => X509Certificate2.CreateFromEncryptedPemFile(sectie["Path"]!, wachtwoord, sleutel),
            };
            return (sectie.Path, certificaat.NotBefore, certificaat.NotAfter);
        }
        catch (Exception fout) when (fout is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            fouten.Add($"{sectie.Path} is niet te lezen: het bestand ontbreekt, is geen certificaat met sleutel, of het wachtwoord klopt niet.");
            return null;
        }
    }

    private static string Dag(DateTimeOffset dag) => dag.ToString("d-M-yyyy", CultureInfo.InvariantCulture);
}
