namespace Maatregel.Rules.Publicaties;

/// <summary>Wat een mens over het hele document zegt, naast de voorstellen die hij overneemt.</summary>
public sealed record Conceptkeuzen
{
    /// <summary>Of het document de tekst van elke bepaling bewaart, in de woorden van de verordening.</summary>
    public bool MetTekst { get; init; }

    /// <summary>De onderwerpen die de verordening niet regelt, zoals <c>waarschuwing</c>; <c>overigeGedragingen</c> als alle gedragingen erin staan.</summary>
    public IReadOnlyList<string> NietGeregeld { get; init => field = [.. value]; } = [];

    /// <inheritdoc/>
    public override string ToString() => nameof(Conceptkeuzen);
}
