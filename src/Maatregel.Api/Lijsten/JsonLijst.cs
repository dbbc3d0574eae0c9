using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Maatregel.Rules.Afspraken.Inlezen;
using Maatregel.Rules.Invoer;

namespace Maatregel.Api.Lijsten;

/// <summary>
/// Reads a list of appointments from a JSON array, element by element, and keeps no more of it than the element at hand.
/// </summary>
internal sealed class JsonLijst
{
    private static readonly Fout GeenLijst = new("$", "verkeerd-type", "Hier hoort een lijst: afspraken tussen [ en ].");

    private readonly int _grootste;
    private readonly Action<GelezenRij> _neem;
    private JsonReaderState _stand;
    private int _rij;
    private bool _begonnen;

    private JsonLijst(int grootste, Action<GelezenRij> neem) => (_grootste, _neem) = (grootste, neem);

    /// <param name="invoer">The array.</param>
    /// <param name="grootste">The largest element, in bytes.</param>
    /// <param name="neem">Takes each row, good or bad; the first has number 1.</param>
    /// <param name="afbreken">Stops between two pieces of the input.</param>
    /// <returns>Why the list can not be read; empty when it was read to its end.</returns>
    public static async Task<IReadOnlyList<Fout>> Lees(Stream invoer, int grootste, Action<GelezenRij> neem, CancellationToken afbreken)
    {
        var reader = PipeReader.Create(invoer, new StreamPipeReaderOptions(leaveOpen: true));
        try
        {
            return await new JsonLijst(grootste, neem).Lees(reader, afbreken);
        }
        finally
        {
            await reader.CompleteAsync();
        }
    }

    private async Task<IReadOnlyList<Fout>> Lees(PipeReader invoer, CancellationToken afbreken)
    {
        var begin = true;
        while (true)
        {
            var gelezen = await invoer.ReadAsync(afbreken);
            var buffer = gelezen.Buffer;
            if (begin && buffer.Length < 3 && !gelezen.IsCompleted)
            {
                invoer.AdvanceTo(buffer.Start, buffer.End);
                continue;
            }

            if (begin) buffer = ZonderBom(buffer);
            begin = false;
            try
            {
                var verwerkt = Neem(buffer, gelezen.IsCompleted);
                if (verwerkt < 0) return [GeenLijst];
                var rest = buffer.Slice(verwerkt);
                if (gelezen.IsCompleted) return [];
                if (rest.Length > _grootste) return [new Fout($"$[{_rij}]", "te-groot", $"Een afspraak is hoogstens {_grootste} bytes groot.")];
                invoer.AdvanceTo(rest.Start, rest.End);
            }
            catch (JsonException fout)
            {
                return [new Fout("$", "json-ongeldig", $"Dit is geen geldige JSON: er gaat iets mis op regel {(fout.LineNumber ?? 0) + 1}, na afspraak {_rij}.")];
            }
        }
    }

    private static ReadOnlySequence<byte> ZonderBom(ReadOnlySequence<byte> buffer)
    {
        Span<byte> kop = stackalloc byte[3];
        if (buffer.Length < kop.Length) return buffer;
        buffer.Slice(0, kop.Length).CopyTo(kop);
        return kop.SequenceEqual("\uFEFF"u8) ? buffer.Slice(kop.Length) : buffer;
    }

    /// <returns>How many bytes need not be seen again, or -1 when this is no list.</returns>
    private long Neem(ReadOnlySequence<byte> buffer, bool laatste)
    {
        var reader = new Utf8JsonReader(buffer, laatste, _stand);
        var verwerkt = 0L;
        while (reader.Read())
        {
            if (!_begonnen)
            {
                if (reader.TokenType != JsonTokenType.StartArray) return -1;
                _begonnen = true;
            }
            else if (reader.TokenType != JsonTokenType.EndArray)
            {
                var begin = reader.TokenStartIndex;
                if (!reader.TrySkip()) return verwerkt;
                _neem(AfspraakrijReader.Lees(++_rij, buffer.Slice(begin, reader.BytesConsumed - begin).ToArray()));
            }

            verwerkt = reader.BytesConsumed;
            _stand = reader.CurrentState;
        }

        return verwerkt;
    }
}
