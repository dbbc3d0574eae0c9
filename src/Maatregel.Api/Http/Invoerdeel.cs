namespace Maatregel.Api.Http;

/// <summary>What one request has of the room for large bodies, until it is answered.</summary>
internal sealed class Invoerdeel(Invoerruimte ruimte) : IDisposable
{
    private long _genomen;

    /// <summary>Whether there was no room for more; then the body was not read to its end.</summary>
    public bool IsVol { get; private set; }

    /// <param name="lengte">How long the body is by now.</param>
    /// <returns>Whether it may be that long.</returns>
    public bool Groei(long lengte)
    {
        var erbij = lengte - Invoerruimte.Klein - _genomen;
        if (erbij <= 0) return true;
        if (ruimte.Neem(erbij)) _genomen += erbij;
        else IsVol = true;
        return !IsVol;
    }

    public void Dispose() => ruimte.Geef(_genomen);
}
