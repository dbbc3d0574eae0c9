using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks what a measure is tuned to; nil is a percentage of 0. A percentage without a month would be nil that nobody chose.</summary>
internal sealed class AfstemmingValidator : Deelvalidator<Verlaging>
{
    public AfstemmingValidator()
    {
        RuleFor(v => (decimal?)v.Percentage).Percentage().OverridePropertyName(nameof(Verlaging.Percentage));
        RuleFor(v => (int?)v.Maanden).Maanden(Grenzen.MaandenAfstemming).OverridePropertyName(nameof(Verlaging.Maanden));
        RuleFor(v => v.Maanden)
            .Must((v, maanden) => maanden != 0 || v.Percentage == 0)
            .Fout("niet-samen", "Een verlaging van meer dan 0% duurt ten minste één maand. Is nihil bedoeld, geef dan 0% op.", "percentage");
    }
}
