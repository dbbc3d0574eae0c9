using System.Buffers;
using System.Text;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>
/// A text that is laid out while it is written. Sections that are left out may leave blanks behind: no space before a line's
/// end, and never two empty lines. What a line is, only the fixed words of the template say; what is filled in never does.
/// </summary>
internal sealed class Tekstbouwer : Tekstuitvoer, IDisposable
{
    private const int GewoneLengte = 16 * 1024;

    private readonly List<Tekstlijn> _lijnen = new(128);
    private char[] _tekens = ArrayPool<char>.Shared.Rent(GewoneLengte);
    private int _lengte;
    private int _lijnbegin;
    private Lijnsoort? _soort;
    private bool _metRijen;

    public override void VoegVast(ReadOnlySpan<char> tekst)
    {
        for (var einde = tekst.IndexOf('\n'); einde >= 0; einde = tekst.IndexOf('\n'))
        {
            SchrijfVast(tekst[..einde]);
            SluitLijn();
            tekst = tekst[(einde + 1)..];
        }

        SchrijfVast(tekst);
    }

    /// <summary>Adds what is filled in. In a heading, a list or a table it stays on its line.</summary>
    public override void Voeg(ReadOnlySpan<char> waarde)
    {
        if (waarde.IsEmpty) return;
        _soort ??= Lijnsoort.Gewoon;
        for (var einde = waarde.IndexOf('\n'); einde >= 0 && _soort == Lijnsoort.Gewoon; einde = waarde.IndexOf('\n'))
        {
            SchrijfWaarde(waarde[..einde]);
            SluitLijn();
            _soort = Lijnsoort.Gewoon;
            waarde = waarde[(einde + 1)..];
        }

        SchrijfWaarde(waarde);
    }

    public string Tekst()
    {
        SluitLaatste();
        return _metRijen ? MetRijen() : _tekens.AsSpan(0, _lengte).TrimEnd('\n').ToString();
    }

    public IReadOnlyList<Tekstblok> Blokken()
    {
        SluitLaatste();
        return Blokbouwer.Bouw(_lijnen, _tekens);
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_tekens);
        _tekens = [];
        _lengte = 0;
    }

    private void SchrijfVast(ReadOnlySpan<char> tekst)
    {
        if (tekst.IsEmpty) return;
        if (_soort is null)
        {
            (var soort, var merk) = Lijnmerk.Van(tekst);
            _soort = soort;
            tekst = tekst[merk..];
            if (soort == Lijnsoort.Punt) Schrijf("- ");
        }

        var begin = _lengte;
        Schrijf(tekst);
        if (_soort == Lijnsoort.Rij) _tekens.AsSpan(begin.._lengte).Replace('|', Lijnmerk.Celgrens);
    }

    /// <summary>A character that is none of a text, as a line end is in a list, becomes a space.</summary>
    private void SchrijfWaarde(ReadOnlySpan<char> waarde)
    {
        var begin = _lengte;
        Schrijf(waarde);
        foreach (ref var teken in _tekens.AsSpan(begin.._lengte))
        {
            if (char.IsControl(teken)) teken = ' ';
        }
    }

    private void SluitLijn()
    {
        var begin = _lijnbegin + (_soort == Lijnsoort.Punt ? 2 : 0);
        _lengte = _lijnbegin + _tekens.AsSpan(_lijnbegin.._lengte).TrimEnd().Length;
        var soort = _lengte == _lijnbegin ? Lijnsoort.Leeg : _soort!.Value;
        _soort = null;
        if (soort == Lijnsoort.Leeg && (_lijnen.Count == 0 || _lijnen[^1].Soort == Lijnsoort.Leeg)) return;

        _metRijen |= soort == Lijnsoort.Rij;
        _lijnen.Add(new Tekstlijn(soort, Math.Min(begin, _lengte), Math.Max(_lengte - begin, 0)));
        Schrijf("\n");
        _lijnbegin = _lengte;
    }

    private void SluitLaatste()
    {
        if (_lengte > _lijnbegin) SluitLijn();
    }

    private string MetRijen()
    {
        var tekst = new StringBuilder(_lengte * 2);
        string[]? kop = null;
        foreach (var lijn in _lijnen)
        {
            if (lijn.Soort != Lijnsoort.Rij)
            {
                kop = null;
                var voor = lijn.Soort == Lijnsoort.Punt ? 2 : 0;
                tekst.Append(_tekens, lijn.Begin - voor, lijn.Lengte + voor).Append('\n');
                continue;
            }

            var cellen = Tabelrij.Cellen(_tekens.AsSpan(lijn.Begin, lijn.Lengte));
            if (kop is null) kop = cellen;
            else tekst.Append("- ").Append(Tabelrij.AlsTekst(kop, cellen)).Append('\n');
        }

        return tekst.ToString().TrimEnd('\n');
    }

    private void Schrijf(ReadOnlySpan<char> tekst)
    {
        if (tekst.Length > _tekens.Length - _lengte) Groei(tekst.Length);
        tekst.CopyTo(_tekens.AsSpan(_lengte));
        _lengte += tekst.Length;
    }

    private void Groei(int minstens)
    {
        var groter = ArrayPool<char>.Shared.Rent(Math.Max(_tekens.Length * 2, _lengte + minstens));
        _tekens.AsSpan(0, _lengte).CopyTo(groter);
        ArrayPool<char>.Shared.Return(_tekens);
        _tekens = groter;
    }
}
