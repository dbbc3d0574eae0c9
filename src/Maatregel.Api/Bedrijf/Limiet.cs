using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Maatregel.Api.Bedrijf;

/// <summary>How many requests one caller may do in a minute.</summary>
internal static class Limiet
{
    private const int HelftVanIpv6 = 8;

    private static readonly TimeSpan Venster = TimeSpan.FromMinutes(1);

    /// <param name="services">The services.</param>
    /// <param name="aantal">How many; zero is without limit.</param>
    public static void AddLimiet(this IServiceCollection services, int aantal)
    {
        services.AddRateLimiter(limiet =>
        {
            limiet.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiet.OnRejected = (context, _) =>
            {
                var wacht = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var tot) ? tot : Venster;
                context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wacht.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            limiet.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => aantal <= 0
                ? RateLimitPartition.GetNoLimiter("")
                : RateLimitPartition.GetFixedWindowLimiter(Aanroeper(context), _ => new() { PermitLimit = aantal, Window = Venster }));
        });
    }

    private static string Aanroeper(HttpContext context) =>
        context.User.FindFirst("sub")?.Value ?? Netwerk(context.Connection.RemoteIpAddress);

    /// <summary>An address; of IPv6 the first half: whoever has one address there, has all others of its network too.</summary>
    internal static string Netwerk(IPAddress? adres)
    {
        if (adres is null) return "";
        if (adres.IsIPv4MappedToIPv6) return adres.MapToIPv4().ToString();
        if (adres.AddressFamily != AddressFamily.InterNetworkV6) return adres.ToString();
        var bytes = adres.GetAddressBytes();
        bytes.AsSpan(HelftVanIpv6).Clear();
        return $"{new IPAddress(bytes)}/64";
    }
}
