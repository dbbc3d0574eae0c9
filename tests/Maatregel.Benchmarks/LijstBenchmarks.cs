using System.Text;
using BenchmarkDotNet.Attributes;
using Maatregel.Api.Lijsten;
using Maatregel.Rules.Afspraken.Cijfers;

namespace Maatregel.Benchmarks;

/// <summary>From the bytes of a list to its figures, a row at a time; the list is never whole in memory.</summary>
public class LijstBenchmarks
{
    private static readonly byte[] Kop = Encoding.UTF8.GetBytes(
        "persoonssleutel;onderdeel;introductie;gepland-op;afspraak-op;dagdeel;consulentgroep;oproepsoort;oproep-verzonden-op;oproep-aannemelijk;verschenen;vooraf-afgemeld;reden;geldige-reden;herhaling-verstuurd;maatregel-opgelegd\r\n");

    private static readonly byte[] Blok = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 1000).Select(Rij)));

    [Params(10_000, 100_000, 1_000_000)]
    public int Rijen { get; set; }

    [Benchmark]
    public async Task<int> Csv()
    {
        var teller = new Lijstteller(new() { Prijzen = [new(Rules.Feiten.NoShowOnderdeel.Werkacademie, 80m)] });
        var fouten = await CsvLijst.Lees(new Herhaling(Rijen / 1000), teller.Voeg, CancellationToken.None);
        return fouten.Count == 0 && teller.Uitslag().Overzicht.Gelezen == Rijen ? Rijen : throw new InvalidOperationException("De lijst is niet heel gelezen.");
    }

    private static string Rij(int i)
    {
        var nee = i % 5 == 0;
        return $"P-{i};{(i % 3 == 0 ? "werkacademie" : "voortgangsgesprek")};nee;{1 + (i % 9):00}-05-2024;{10 + (i % 18)}-05-2024;{(i % 2 == 0 ? "ochtend" : "middag")};\"groep {i % 17}\";{(i % 4 == 0 ? "herhaling" : "uitnodiging")};03-05-2024;ja;{(nee ? "nee" : "ja")};nee;{(nee ? "vergeten-of-vergist" : "")};{(nee ? "nee" : "")};nee;nee\r\n";
    }

    /// <summary>The header once and a block of a thousand rows so many times, as a network would bring them.</summary>
    private sealed class Herhaling(int blokken) : Stream
    {
        private byte[] _deel = Kop;
        private int _plek;
        private int _gegeven;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (_plek == _deel.Length)
            {
                if (_gegeven == blokken) return 0;
                _deel = Blok;
                _plek = 0;
                _gegeven++;
            }

            var aantal = Math.Min(buffer.Length, _deel.Length - _plek);
            _deel.AsSpan(_plek, aantal).CopyTo(buffer);
            _plek += aantal;
            return aantal;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer.AsSpan(offset, count)));

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
