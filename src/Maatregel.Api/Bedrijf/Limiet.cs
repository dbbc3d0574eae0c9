using System.Globalization;
using System.Threading.RateLimiting;

namespace Maatregel.Api.Bedrijf;

/// <summary>How many requests one caller may do in a minute.</summary>
internal static class Limiet
{
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
        context.User.FindFirst("sub")?.Value ?? context.Connection.RemoteIpAddress?.ToString() ?? "";
}
