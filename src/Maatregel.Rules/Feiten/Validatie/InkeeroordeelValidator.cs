using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks the judgement on compliance (article 18, eleventh paragraph).</summary>
internal sealed class InkeeroordeelValidator : Deelvalidator<Inkeeroordeel>
{
    public InkeeroordeelValidator()
    {
        RuleFor(i => i.Motivering).Motivering()
            .Must((i, motivering) => (i.NakomingOndubbelzinnig == Antwoord.Onbekend && i.Herzien == Antwoord.Onbekend) || !string.IsNullOrWhiteSpace(motivering))
            .Fout("ontbreekt", "Motiveer het oordeel over de inkeer.", "nakomingOndubbelzinnig", "herzien");
        RuleFor(i => i.Herzien)
            .NotEqual(Antwoord.Ja).When(i => i.NakomingOndubbelzinnig == Antwoord.Nee)
            .Fout("niet-samen", "Zonder ondubbelzinnige nakoming wordt niet herzien.", "nakomingOndubbelzinnig");
        RuleFor(i => i.Verlaging)
            .Null().When(i => i.Herzien != Antwoord.Ja)
            .Fout("niet-samen", "Een verlaging hoort alleen bij herzien: ja.", "herzien");
        RuleFor(i => i.Verlaging).Deel(new AfstemmingValidator());
    }
}
