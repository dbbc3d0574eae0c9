using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>Een zaak onder een document dat niet is geladen.</summary>
public sealed record Proef
{
    /// <summary>Het document.</summary>
    public required Verordening Verordening { get; init; }

    /// <summary>De zaak.</summary>
    public required Casus Casus { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Proef);
}
