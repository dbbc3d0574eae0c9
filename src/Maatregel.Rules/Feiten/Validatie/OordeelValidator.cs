using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks what a person judged.</summary>
internal sealed class OordeelValidator : Deelvalidator<Oordeel>
{
    public OordeelValidator()
    {
        RuleFor(o => o.Grondslag).Deel(new GrondslagkeuzeValidator());
        RuleFor(o => o.Verwijtbaarheid!.Motivering).Motivering().When(o => o.Verwijtbaarheid is not null);
        RuleFor(o => o.Percentage).Percentage();
        RuleFor(o => o.PercentageMotivering).Motivering();
        RuleFor(o => o.DringendeRedenen).Deel(new DringendeRedenenValidator());
    }
}
