using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.InteropServices;
using System.Text.Json;
using Maatregel.Api.Http;
using Maatregel.Rules.Afspraken.Inlezen;
using Maatregel.Rules.Invoer;

namespace Maatregel.Api.Lijsten;

/// <summary>Reads a list of appointments from a JSON array, element by element, and keeps no more of it than the element at hand.</summary>
internal static class JsonLijst
{
    private static readonly Fout GeenLijst = new("$", "verkeerd-type", "Hier hoort een lijst: afspraken tussen [ en ].");

    /// <param name="invoer">The array.</param>
    /// <param name="grootste">The largest element, in bytes.</param>
    /// <param name="neem">Takes each row, good or bad; the first has number 1.</param>
    /// <param name="afbreken">Stops between two pieces of the input.</param>
    /// <returns>Why the list can not be read; empty when it was read to its end.</returns>
    public static async Task<IReadOnlyList<Fout>> Lees(Stream invoer, int grootste, Action<GelezenRij> neem, CancellationToken afbreken)
    {
        // The serializer keeps an element whole and has no limit for it: the stream has, with room for what stands around an element.
        var stroom = new BegrensdeStroom(invoer, 2L * grootste, () => new InvalidDataException());
        var reader = PipeReader.Create(stroom, new StreamPipeReaderOptions(leaveOpen: true));
        var rij = 0;
        try
        {
            if (!await KanLijstZijn(reader, afbreken)) return [GeenLijst];
            await foreach (var element in JsonSerializer.DeserializeAsyncEnumerable(reader, ApiJsonContext.Default.JsonElement, cancellationToken: afbreken))
            {
                var utf8 = JsonMarshal.GetRawUtf8Value(element);
                if (utf8.Length > grootste) return [TeGroot(rij, grootste)];
                neem(AfspraakrijReader.Lees(++rij, utf8.ToArray()));
                stroom.BeginOpnieuw();
            }

            return [];
        }
        catch (InvalidDataException) when (stroom.IsVol)
        {
            return [TeGroot(rij, grootste)];
        }
        catch (JsonException fout)
        {
            return [new Fout("$", "json-ongeldig", $"Dit is geen geldige JSON: er gaat iets mis op regel {(fout.LineNumber ?? 0) + 1}, na afspraak {rij}.")];
        }
        finally
        {
            await reader.CompleteAsync();
        }
    }

    private static Fout TeGroot(int rij, int grootste) => new($"$[{rij}]", "te-groot", $"Een afspraak is hoogstens {grootste} bytes groot.");

    /// <summary>Whether the first sign opens a list; of an input without signs the serializer says what is wrong. It reads null as a list without elements.</summary>
    private static async Task<bool> KanLijstZijn(PipeReader invoer, CancellationToken afbreken)
    {
        while (true)
        {
            var gelezen = await invoer.ReadAsync(afbreken);
            if (Eerste(gelezen.Buffer, gelezen.IsCompleted) is { } eerste)
            {
                invoer.AdvanceTo(gelezen.Buffer.Start);
                return eerste == '[';
            }

            invoer.AdvanceTo(gelezen.Buffer.Start, gelezen.Buffer.End);
            if (gelezen.IsCompleted) return true;
        }
    }

    private static byte? Eerste(ReadOnlySequence<byte> buffer, bool geheel)
    {
        var reader = new SequenceReader<byte>(buffer);
        if (reader.Remaining < 3 && !geheel) return null;
        reader.IsNext("\uFEFF"u8, advancePast: true);
        reader.AdvancePastAny(" \t\r\n"u8);
        return reader.TryPeek(out var eerste) ? eerste : null;
    }
}
