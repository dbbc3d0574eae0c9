namespace Maatregel.Rules.Recht;

/// <summary>A source as an advice mentions it: what is read back from an advice that was sent.</summary>
internal sealed record Bronvermelding : Bron
{
    public Bronvermelding(string aanhaling, string? jci, string? url) => (Aanhaling, Jci, Url) = (aanhaling, jci, url);

    public override string Aanhaling { get; }

    public override string? Jci { get; }

    public override string? Url { get; }
}
