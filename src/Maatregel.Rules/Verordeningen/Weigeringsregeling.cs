namespace Maatregel.Rules.Verordeningen;

/// <summary>Wat de verordening over weigering van IOAW of IOAZ zegt.</summary>
internal sealed record Weigeringsregeling
{
    /// <summary>De gevallen, in de woorden van de verordening.</summary>
    public IReadOnlyList<string> Gevallen { get; init => field = Reeks.Kopie(value); } = Reeks<string>.Leeg;

    /// <summary>Of de weigering blijvend kan zijn.</summary>
    public bool Blijvend { get; init; }

    /// <summary>Of de weigering tijdelijk kan zijn.</summary>
    public bool Tijdelijk { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Weigeringsregeling);
}
