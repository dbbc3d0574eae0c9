using System.Net;

namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Proxy</c>: which proxies may say who the caller is and that the request came over https.</summary>
internal sealed class ProxyInstellingen : IInstellingen
{
    public static string Sectie => "Proxy";

    /// <summary>Networks as <c>10.0.0.0/8</c>; without any, forwarded headers are ignored.</summary>
    public IReadOnlyList<string> Vertrouwd { get; init; } = [];

    public IEnumerable<string> Fouten() =>
        Vertrouwd.Where(n => !IPNetwork.TryParse(n, out _)).Select(n => $"Proxy:Vertrouwd bevat {n}; dat is geen netwerk als 10.0.0.0/8.");
}
