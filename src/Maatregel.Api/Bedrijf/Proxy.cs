using Maatregel.Api.Instellingen;
using Maatregel.Api.Toegang;
using Microsoft.AspNetCore.HttpOverrides;

namespace Maatregel.Api.Bedrijf;

/// <summary>Takes over from a trusted proxy who the caller is and whether the request came over https.</summary>
internal static class Proxy
{
    public static void AddProxy(this WebApplicationBuilder builder, ToegangInstellingen toegang)
    {
        var proxy = builder.AddInstellingen<ProxyInstellingen>();
        if (proxy.Vertrouwd.Count > 0 && toegang.Modus == ToegangInstellingen.Lokaal)
        {
            throw new InstellingException(["Proxy:Vertrouwd is ingevuld, maar Toegang:Modus is lokaal: via een proxy komen ook anderen bij de dienst."]);
        }

        builder.Services.Configure<ForwardedHeadersOptions>(koppen =>
        {
            koppen.ForwardedHeaders = proxy.Vertrouwd.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            koppen.KnownProxies.Clear();
            koppen.KnownIPNetworks.Clear();
            foreach (var netwerk in proxy.Vertrouwd) koppen.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(netwerk));
        });
    }
}
