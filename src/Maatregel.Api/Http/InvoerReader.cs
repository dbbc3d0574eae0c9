using System.Buffers;

namespace Maatregel.Api.Http;

/// <summary>Reads a whole request body, but never more than is allowed.</summary>
internal static class InvoerReader
{
    /// <returns>The body, or <c>null</c> when it is larger than <paramref name="grootste"/>.</returns>
    public static ValueTask<ReadOnlyMemory<byte>?> Lees(HttpRequest request, int grootste, CancellationToken afbreken) =>
        request.HttpContext.Features.Get<GelezenInvoer>() is { } gelezen ? ValueTask.FromResult(gelezen.Inhoud) : Lees(request, grootste, _ => true, afbreken);

    /// <param name="request">The request.</param>
    /// <param name="grootste">The largest body, in bytes.</param>
    /// <param name="past">Whether there is room for a body that is by now so long.</param>
    /// <param name="afbreken">Stops between two reads.</param>
    /// <returns>The body, or <c>null</c> when it is larger than <paramref name="grootste"/> or does not fit.</returns>
    public static async ValueTask<ReadOnlyMemory<byte>?> Lees(HttpRequest request, int grootste, Func<long, bool> past, CancellationToken afbreken)
    {
        if (request.ContentLength > grootste) return null;
        var reader = request.BodyReader;
        while (true)
        {
            var gelezen = await reader.ReadAsync(afbreken);
            if (gelezen.Buffer.Length > grootste || !past(gelezen.Buffer.Length))
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
