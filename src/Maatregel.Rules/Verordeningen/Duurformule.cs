using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Een duur die uit de zaak volgt, met een bovengrens. Een duur zonder einde is niet toegestaan (ECLI:NL:RBARN:2010:BL6619).</summary>
internal sealed record Duurformule
{
    /// <summary>Waaruit de duur volgt.</summary>
    public required Duurgrootheid Grootheid { get; init; }

    /// <summary>De langste duur in kalendermaanden.</summary>
    [Hoogstens(Maat.Duur, Minste = 1)]
    public required int MaximumMaanden { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Duurformule);
}
