using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>The check of one part of a case: all its rules, and of each rule the first fault.</summary>
internal abstract class Deelvalidator<T> : AbstractValidator<T>
{
    protected Deelvalidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
    }
}
