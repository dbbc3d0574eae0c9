using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Verordeningen;

/// <summary>De verlaging bij tekortschietend besef van verantwoordelijkheid: per gedraging, naar duur of naar bedrag.</summary>
internal sealed record TekortschietendBesef
{
    /// <summary>De gevallen met een eigen tarief.</summary>
    [Hoogstens(Maat.Gedragingen)]
    public IReadOnlyList<Besefsgeval> Gevallen { get; init => field = Reeks.Kopie(value); } = Reeks<Besefsgeval>.Leeg;

    /// <summary>De schijven naar benadelingsbedrag; leeg als het tarief daarvan niet afhangt.</summary>
    [Hoogstens(Maat.Gedragingen)]
    public IReadOnlyList<Bedragschijf> Schijven { get; init => field = Reeks.Kopie(value); } = Reeks<Bedragschijf>.Leeg;

    /// <summary>Wat de verordening onder het benadelingsbedrag verstaat; verplicht bij schijven.</summary>
    public Benadelingsbegrip? Benadelingsbedrag { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(TekortschietendBesef);
}
