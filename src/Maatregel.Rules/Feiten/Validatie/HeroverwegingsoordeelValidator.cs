using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks the judgement at a heroverweging (article 18, third paragraph).</summary>
internal sealed class HeroverwegingsoordeelValidator : Deelvalidator<Heroverwegingsoordeel>
{
    public HeroverwegingsoordeelValidator()
    {
        RuleFor(h => h.Motivering).Motivering()
            .Must((h, motivering) => h.Keuze is null || !string.IsNullOrWhiteSpace(motivering))
            .Fout("ontbreekt", "Motiveer de keuze bij de heroverweging.", "keuze");
        RuleFor(h => h.Verlaging)
            .NotNull().When(h => h.Keuze == Heroverwegingskeuze.Wijzigen, ApplyConditionTo.CurrentValidator)
            .Fout("ontbreekt", "Wordt de maatregel gewijzigd, geef dan waartoe.", "keuze")
            .Null().When(h => h.Keuze != Heroverwegingskeuze.Wijzigen, ApplyConditionTo.CurrentValidator)
            .Fout("niet-samen", "Een verlaging hoort alleen bij de keuze wijzigen.", "keuze");
        RuleFor(h => h.Verlaging).Deel(new AfstemmingValidator());
    }
}
