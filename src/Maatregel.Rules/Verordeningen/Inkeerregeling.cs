namespace Maatregel.Rules.Verordeningen;

/// <summary>Inkeer buiten artikel 18, elfde lid, Participatiewet.</summary>
internal sealed record Inkeerregeling
{
    /// <summary>Of de verordening inkeer ook kent voor haar eigen maatregelen.</summary>
    public bool OokEigenMaatregelen { get; init; }

    /// <summary>Of de inkeer meteen werkt en alleen voor de toekomst.</summary>
    public bool MeteenVoorDeToekomst { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Inkeerregeling);
}
