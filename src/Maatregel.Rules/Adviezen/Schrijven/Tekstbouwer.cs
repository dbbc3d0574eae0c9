using System.Buffers;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>
/// A text that is laid out while it is written. Sections that are left out may leave blanks behind: no space before a line's
/// end, and never two empty lines.
/// </summary>
internal sealed class Tekstbouwer : IDisposable
{
    private const int GewoneLengte = 16 * 1024;

    private char[] _tekens = ArrayPool<char>.Shared.Rent(GewoneLengte);
    private int _lengte;
    private int _regelbegin;
    private bool _naLeeg = true;

    public void Voeg(ReadOnlySpan<char> tekst)
    {
        for (var einde = tekst.IndexOf('\n'); einde >= 0; einde = tekst.IndexOf('\n'))
        {
            Schrijf(tekst[..einde]);
            SluitRegel();
            tekst = tekst[(einde + 1)..];
        }

        Schrijf(tekst);
    }

    public string Tekst()
    {
        KortRegel();
        return _tekens.AsSpan(0, _lengte).TrimEnd('\n').ToString();
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_tekens);
        _tekens = [];
        _lengte = 0;
    }

    private void SluitRegel()
    {
        KortRegel();
        var leeg = _lengte == _regelbegin;
        if (!leeg || !_naLeeg) Schrijf("\n");
        _regelbegin = _lengte;
        _naLeeg = leeg;
    }

    private void KortRegel() => _lengte = _regelbegin + _tekens.AsSpan(_regelbegin.._lengte).TrimEnd().Length;

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
