using System.Buffers;
using System.IO.Pipelines;

namespace Maatregel.Api.Http;

/// <summary>Reads lines from a pipe one at a time, and keeps no more of them than the line at hand.</summary>
internal static class Lijnlezer
{
    private const byte Lijneinde = (byte)'\n';

    /// <param name="reader">Where the lines come from.</param>
    /// <param name="langste">The longest line that is kept, in bytes; of a longer one the rest is skipped.</param>
    /// <param name="beantwoord">Takes each line without its end, or <c>null</c> for a line that is too long.</param>
    /// <param name="verstuur">Sends what has been answered, and waits when the receiver can not keep up.</param>
    /// <param name="afbreken">Stops between two lines.</param>
    public static async Task Lees(
        PipeReader reader,
        int langste,
        Action<ReadOnlyMemory<byte>?> beantwoord,
        Func<CancellationToken, ValueTask<FlushResult>> verstuur,
        CancellationToken afbreken)
    {
        var teLang = false;
        while (true)
        {
            var gelezen = await reader.ReadAsync(afbreken);
            var rest = gelezen.Buffer;
            while (rest.PositionOf(Lijneinde) is { } einde)
            {
                afbreken.ThrowIfCancellationRequested();
                beantwoord(Lijn(rest.Slice(0, einde), teLang, langste));
                teLang = false;
                rest = rest.Slice(rest.GetPosition(1, einde));
                await verstuur(afbreken);
            }

            if (gelezen.IsCompleted)
            {
                // What stands after the last line end is a line too, unless nothing stands there.
                if (teLang || !rest.IsEmpty) beantwoord(Lijn(rest, teLang, langste));
                reader.AdvanceTo(rest.End);
                await verstuur(afbreken);
                return;
            }

            teLang |= rest.Length > langste;
            reader.AdvanceTo(teLang ? rest.End : rest.Start, rest.End);
        }
    }

    private static ReadOnlyMemory<byte>? Lijn(ReadOnlySequence<byte> lijn, bool teLang, int langste)
    {
        if (teLang || lijn.Length > langste) return null;
        return lijn.IsSingleSegment ? lijn.First : lijn.ToArray();
    }
}
