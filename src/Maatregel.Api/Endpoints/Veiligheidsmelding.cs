using System.Globalization;
using System.Text;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;

namespace Maatregel.Api.Endpoints;

/// <summary>Where somebody who finds a hole can tell it (RFC 9116).</summary>
internal static class Veiligheidsmelding
{
    private const string Pad = "/.well-known/security.txt";

    /// <summary>The standard asks for a day in the future, of less than a year.</summary>
    private static readonly TimeSpan Geldig = TimeSpan.FromDays(180);

    public static void MapVeiligheidsmelding(this IEndpointRouteBuilder app) => app.MapMethods(Pad, Paden.Lezen, Geef).AllowAnonymous().ExcludeFromDescription();

    /// <summary>While nobody filled in who answers, there is nobody to name.</summary>
    internal static IResult Geef(ApiInstellingen instellingen, TimeProvider klok)
    {
        var contact = instellingen.Contact.Email;
        if (contact == new ContactInstellingen().Email) return Problemen.VanStatus(StatusCodes.Status404NotFound);

        var regels = new StringBuilder($"Contact: mailto:{contact}\n");
        regels.Append(CultureInfo.InvariantCulture, $"Expires: {klok.GetUtcNow().Add(Geldig):yyyy-MM-dd}T00:00:00Z\nPreferred-Languages: nl, en\n");
        if (instellingen.Adres.Length > 0) regels.Append(CultureInfo.InvariantCulture, $"Canonical: {instellingen.Adres}{Pad}\n");
        return new InhoudResult(Encoding.UTF8.GetBytes(regels.ToString()), "text/plain; charset=utf-8");
    }
}
