namespace Maatregel.Api.Http;

/// <summary>
/// How much of large bodies may be in memory at once, over all connections. What is small does not count: as much as that may every
/// connection send, so that who fills the room with large bodies keeps no case from being answered.
/// </summary>
internal sealed class Invoerruimte
{
    /// <summary>As much of a body as counts for nothing: what a case is at most, as the host ships.</summary>
    public const int Klein = 64 * 1024;

    /// <summary>Eight forms with the largest document.</summary>
    public const int Grootste = 64 * 1024 * 1024;

    private long _genomen;

    /// <returns>Whether there was room.</returns>
    public bool Neem(long bytes)
    {
        if (Interlocked.Add(ref _genomen, bytes) <= Grootste) return true;
        Geef(bytes);
        return false;
    }

    public void Geef(long bytes) => Interlocked.Add(ref _genomen, -bytes);
}
