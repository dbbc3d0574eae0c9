namespace Maatregel.Api.Http;

/// <summary>
/// What one request has of the room for large bodies, until it is answered. It keeps that from others, so it must come in at some speed, by
/// whichever version of HTTP: the server itself can only ask that of some.
/// </summary>
/// <param name="ruimte">The room.</param>
/// <param name="klok">The clock.</param>
/// <param name="aanloop">How long any speed will do.</param>
internal sealed class Invoerdeel(Invoerruimte ruimte, TimeProvider klok, TimeSpan aanloop) : IDisposable
{
    /// <summary>How fast a large body comes in at least, in bytes a second.</summary>
    private const int KleinsteTempo = 16 * 1024;

    private readonly long _begin = klok.GetTimestamp();
    private long _genomen;

    /// <summary>Whether there was no room for more; then the body was not read to its end.</summary>
    public bool IsVol { get; private set; }

    /// <summary>Whether it came in too slowly; then the body was not read to its end.</summary>
    public bool IsTeTraag { get; private set; }

    /// <param name="lengte">How long the body is by now.</param>
    /// <returns>Whether it may be that long.</returns>
    public bool Groei(long lengte)
    {
        var erbij = lengte - Invoerruimte.Klein - _genomen;
        if (erbij <= 0) return true;
        var duur = klok.GetElapsedTime(_begin);
        if (duur > aanloop && lengte < duur.TotalSeconds * KleinsteTempo) IsTeTraag = true;
        else if (ruimte.Neem(erbij)) _genomen += erbij;
        else IsVol = true;
        return !IsVol && !IsTeTraag;
    }

    public void Dispose() => ruimte.Geef(_genomen);
}
