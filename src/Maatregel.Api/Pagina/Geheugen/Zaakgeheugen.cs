using System.Globalization;
using System.Security.Cryptography;
using Maatregel.Api.Instellingen;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Internal;

namespace Maatregel.Api.Pagina.Geheugen;

/// <summary>
/// What the host remembers of the cases that people are working on: of each the latest answers, in memory and for a short time, so
/// that a page that somebody went back to loses none of them. Whoever does not know the key of a case gets nothing of it.
/// </summary>
internal sealed class Zaakgeheugen : IDisposable
{
    /// <summary>In characters, of all cases together: 64 MB.</summary>
    private const int MeesteTekens = 32 * 1024 * 1024;

    private static readonly TimeSpan Opruimtijd = TimeSpan.FromMinutes(1);

    private readonly Lock _slot = new();
    private readonly TimeSpan _bewaartijd;
    private readonly MemoryCache _zaken;
    private readonly ITimer _opruimer;

    public Zaakgeheugen(PaginaInstellingen instellingen, TimeProvider klok)
    {
        _bewaartijd = TimeSpan.FromMinutes(instellingen.BewaarMinuten);
        _zaken = new MemoryCache(new MemoryCacheOptions { SizeLimit = MeesteTekens, Clock = new Cacheklok(klok) });

        // A cache drops what is too old when somebody asks for something; here that must not wait for the next visitor.
        _opruimer = klok.CreateTimer(_ => _zaken.Compact(0), null, Opruimtijd, Opruimtijd);
    }

    /// <summary>How many cases are remembered.</summary>
    public int Aantal => _zaken.Count;

    private bool Uit => _bewaartijd == TimeSpan.Zero;

    /// <summary>The latest answers of the case that a page belongs to, or null when nothing is remembered that this page fits in.</summary>
    public Zaakstand? Zoek(string sleutel, string versie) =>
        int.TryParse(versie, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && Zoek(sleutel) is { } stand && nummer >= stand.Vanaf && nummer <= stand.Versie ? stand : null;

    /// <summary>Remembers the answers as they are now, and gives them a number of their own when they changed.</summary>
    /// <param name="eerder">The case that they belong to, or null when it begins.</param>
    /// <param name="velden">Every answer.</param>
    /// <param name="afgesneden">Whether pages from before this moment no longer fit in.</param>
    /// <returns>What the page carries along, or null when nothing is remembered.</returns>
    public Zaakstand? Onthoud(Zaakstand? eerder, IEnumerable<KeyValuePair<string, string>> velden, bool afgesneden = false)
    {
        if (Uit) return null;
        lock (_slot)
        {
            var laatste = eerder is null ? new Zaakstand(NieuweSleutel(), 0, 0, []) : Zoek(eerder.Sleutel) ?? eerder;
            KeyValuePair<string, string>[] nu = [.. velden];
            if (laatste.Versie > 0 && !afgesneden && laatste.Velden.SequenceEqual(nu)) return laatste;
            var versie = laatste.Versie + 1;
            var stand = laatste with { Versie = versie, Vanaf = afgesneden ? versie : laatste.Vanaf, Velden = nu };
            _zaken.Set(stand.Sleutel, stand, new MemoryCacheEntryOptions { SlidingExpiration = _bewaartijd, Size = stand.Velden.Sum(v => v.Key.Length + v.Value.Length) + stand.Sleutel.Length });
            return stand;
        }
    }

    public void Dispose()
    {
        _opruimer.Dispose();
        _zaken.Dispose();
    }

    private Zaakstand? Zoek(string sleutel) => Uit ? null : _zaken.Get<Zaakstand>(sleutel);

    private static string NieuweSleutel() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    private sealed class Cacheklok(TimeProvider klok) : ISystemClock
    {
        public DateTimeOffset UtcNow => klok.GetUtcNow();
    }
}
