using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks the judgement on urgent reasons (article 18, tenth paragraph).</summary>
internal sealed class DringendeRedenenValidator : Deelvalidator<DringendeRedenen>
{
    public DringendeRedenenValidator()
    {
        RuleFor(d => d.Motivering).Motivering()
            .Must((d, motivering) => d.Oordeel != DringendeRedenenOordeel.Aanwezig || !string.IsNullOrWhiteSpace(motivering))
            .Fout("ontbreekt", "Zijn er dringende redenen, motiveer dat dan.", "oordeel");
        RuleFor(d => d.Afstemming)
            .NotNull().When(d => d.Oordeel == DringendeRedenenOordeel.Aanwezig, ApplyConditionTo.CurrentValidator)
            .Fout("ontbreekt", "Zijn er dringende redenen, geef dan waarop de maatregel wordt afgestemd.", "oordeel")
            .Null().When(d => d.Oordeel != DringendeRedenenOordeel.Aanwezig, ApplyConditionTo.CurrentValidator)
            .Fout("niet-samen", "Een afstemming hoort alleen bij het oordeel aanwezig.", "oordeel");
        RuleFor(d => d.Afstemming).Deel(new AfstemmingValidator());
    }
}
