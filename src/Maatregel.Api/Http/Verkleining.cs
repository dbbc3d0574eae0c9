using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Maatregel.Api.Http;

/// <summary>
/// Compresses answers for who asks for it, over https too: no answer holds a secret that a stranger can make it hold (there is no
/// cookie, and the key of a case comes only in answer to that key), so its length gives none away. A series is not compressed: each
/// line of it is sent at once.
/// </summary>
internal static class Verkleining
{
    public static void AddVerkleining(this IServiceCollection services)
    {
        services.AddResponseCompression(opties =>
        {
            opties.EnableForHttps = true;
            opties.Providers.Add<BrotliCompressionProvider>();
            opties.Providers.Add<GzipCompressionProvider>();
            opties.MimeTypes = [Inhoud.Json, Inhoud.Probleem, Inhoud.Csv, "text/html", "text/css", "text/plain", "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(opties => opties.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(opties => opties.Level = CompressionLevel.Optimal);
    }
}
