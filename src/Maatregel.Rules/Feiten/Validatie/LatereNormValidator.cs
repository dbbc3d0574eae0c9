using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks a norm from a later month.</summary>
internal sealed class LatereNormValidator : Deelvalidator<LatereNorm>
{
    public LatereNormValidator()
    {
        RuleFor(n => n.Vanaf).Maand();
        RuleFor(n => (decimal?)n.NormPerMaand).Norm().OverridePropertyName(nameof(LatereNorm.NormPerMaand));
    }
}
