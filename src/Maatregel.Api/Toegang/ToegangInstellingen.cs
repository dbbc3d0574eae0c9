using Maatregel.Api.Instellingen;

namespace Maatregel.Api.Toegang;

/// <summary>Section <c>Toegang</c>: who may use the host.</summary>
internal sealed class ToegangInstellingen : IInstellingen
{
    public const string Lokaal = "lokaal";

    public const string Jwt = "jwt";

    public const string VertrouwdNetwerk = "vertrouwd-netwerk";

    public static string Sectie => "Toegang";

    /// <summary><c>lokaal</c>: only on this machine. <c>jwt</c>: with a bearer token. <c>vertrouwd-netwerk</c>: something before the host checks.</summary>
    public string Modus { get; init; } = Lokaal;

    /// <summary>With <c>jwt</c>: the issuer, whose keys are found through OpenID Connect discovery.</summary>
    public string Uitgever { get; init; } = "";

    /// <summary>With <c>jwt</c>: the audience that a token must name.</summary>
    public string Doelgroep { get; init; } = "";

    /// <summary>With <c>jwt</c>: the scope that a token must hold; empty for none.</summary>
    public string Bereik { get; init; } = "";

    public IEnumerable<string> Fouten()
    {
        if (Modus is not (Lokaal or Jwt or VertrouwdNetwerk)) yield return "Toegang:Modus is niet lokaal, jwt of vertrouwd-netwerk.";
        if (Modus != Jwt) yield break;
        if (!Uri.TryCreate(Uitgever, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps) yield return "Toegang:Uitgever is geen https-adres.";
        if (Doelgroep.Length == 0) yield return "Toegang:Doelgroep is leeg.";
    }
}
