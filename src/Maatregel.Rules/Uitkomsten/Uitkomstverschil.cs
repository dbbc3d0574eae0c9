namespace Maatregel.Rules.Uitkomsten;

/// <summary>Een geval waarin twee documenten een andere uitkomst geven.</summary>
public sealed record Uitkomstverschil
{
    /// <summary>De regeling.</summary>
    public required Regeling Regeling { get; init; }

    /// <summary>De verplichting die niet is nagekomen.</summary>
    public required Verplichting Verplichting { get; init; }

    /// <summary>De bepaling, het geval of de schijf, als er meer bij deze verplichting horen.</summary>
    public string? Bijzonder { get; init; }

    /// <summary>De hoeveelste keer: 1, 2 of 3.</summary>
    public required int Keer { get; init; }

    /// <summary>De uitkomst eerst, of <c>null</c> als het geval er niet was.</summary>
    public Proefuitkomst? Oud { get; init; }

    /// <summary>De uitkomst nu, of <c>null</c> als het geval er niet meer is.</summary>
    public Proefuitkomst? Nieuw { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Uitkomstverschil);
}
