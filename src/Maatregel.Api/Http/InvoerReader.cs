using System.Buffers;

namespace Maatregel.Api.Http;

/// <summary>Reads a whole request body, but never more than is allowed.</summary>
internal static class InvoerReader
{
    /// <returns>The body, or <c>null</c> when it is larger than <paramref name="grootste"/>.</returns>
    public static async ValueTask<ReadOnlyMemory<byte>?> Lees(HttpRequest request, int grootste, CancellationToken afbreken)
    {
        if (request.HttpContext.Features.Get<GelezenInvoer>() is { } gelezenInvoer) return gelezenInvoer.Inhoud;
        if (request.ContentLength > grootste) return null;
        var reader = request.BodyReader;
        while (true)
        {
            var gelezen = await reader.ReadAsync(afbreken);
            if (gelezen.Buffer.Length > grootste)
            {
                reader.AdvanceTo(gelezen.Buffer.End);
                return null;
            }

            if (gelezen.IsCompleted)
            {
                var inhoud = gelezen.Buffer.ToArray();
                reader.AdvanceTo(gelezen.Buffer.End);
                return inhoud;
            }

            reader.AdvanceTo(gelezen.Buffer.Start, gelezen.Buffer.End);
        }
    }
}
