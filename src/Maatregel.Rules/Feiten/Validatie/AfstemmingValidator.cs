using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks what a measure is tuned to; nil is allowed.</summary>
internal sealed class AfstemmingValidator : Deelvalidator<Verlaging>
{
    public AfstemmingValidator()
    {
        RuleFor(v => (decimal?)v.Percentage).Percentage().OverridePropertyName(nameof(Verlaging.Percentage));
        RuleFor(v => (int?)v.Maanden).Maanden(Grenzen.MaandenAfstemming).OverridePropertyName(nameof(Verlaging.Maanden));
    }
}
