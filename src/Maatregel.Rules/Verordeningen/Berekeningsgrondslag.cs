namespace Maatregel.Rules.Verordeningen;

/// <summary>Waarover het percentage wordt berekend.</summary>
internal sealed record Berekeningsgrondslag
{
    /// <summary>De bestanddelen die naast de norm of grondslag meetellen, in de woorden van de verordening.</summary>
    public IReadOnlyList<string> OokMeegerekend { get; init => field = Reeks.Kopie(value); } = Reeks<string>.Leeg;

    /// <summary>Van welk moment de norm wordt genomen.</summary>
    public Normmoment Norm { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Berekeningsgrondslag);
}
