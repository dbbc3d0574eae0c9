namespace Maatregel.Api.Bedrijf;

/// <summary>Tells from how much was allocated, looked at now and then, when a burst is over.</summary>
internal sealed class Drukte
{
    /// <summary>Less than this between two looks is rest: some ten answers, and what the host does by itself.</summary>
    private const long Weinig = 4 * 1024 * 1024;

    /// <summary>Less than this since the last burst was none: it is not worth stopping for.</summary>
    private const long Veel = 64 * 1024 * 1024;

    private long _vorige;
    private long _opgeruimd;

    /// <param name="toegewezen">How many bytes were allocated since the start.</param>
    /// <returns>Whether much was allocated since this was last true, and little since the last look.</returns>
    public bool IsVoorbij(long toegewezen)
    {
        var voorbij = toegewezen - _vorige < Weinig && toegewezen - _opgeruimd > Veel;
        _vorige = toegewezen;
        if (voorbij) _opgeruimd = toegewezen;
        return voorbij;
    }
}
