using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Verordeningen;

/// <summary>De ruimte om in het individuele geval van het tarief af te wijken.</summary>
internal sealed record IndividueleAfstemming
{
    /// <summary>Het laagste percentage.</summary>
    [Hoogstens(100)]
    public required decimal MinimumPercentage { get; init; }

    /// <summary>Het hoogste percentage.</summary>
    [Hoogstens(100)]
    public required decimal MaximumPercentage { get; init; }

    /// <summary>Waarop wordt gelet. Dit wordt vastgelegd en niet toegepast.</summary>
    public IReadOnlyList<string> Maatstaven { get; init => field = Reeks.Kopie(value); } = Reeks<string>.Leeg;

    /// <inheritdoc/>
    public override string ToString() => nameof(IndividueleAfstemming);
}
