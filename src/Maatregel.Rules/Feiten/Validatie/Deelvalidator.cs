using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>The check of one part of a case: all its rules, and of each rule the first fault.</summary>
internal abstract class Deelvalidator<T> : AbstractValidator<T>
{
    protected Deelvalidator()
    {
        // Stop also ends a RuleForEach at the first element with a fault; those say Continue themselves.
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
    }
}
