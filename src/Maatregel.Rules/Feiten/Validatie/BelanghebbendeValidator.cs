using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks the person.</summary>
internal sealed class BelanghebbendeValidator : Deelvalidator<Belanghebbende>
{
    public BelanghebbendeValidator()
    {
        RuleFor(b => b.AlleenstaandeOuderMetKindJongerDan12)
            .NotEqual(Antwoord.Ja).When(b => b.AlleenstaandeOuder == Antwoord.Nee)
            .Fout("niet-samen", "Wie geen alleenstaande ouder is, is dat ook niet van een kind jonger dan twaalf jaar.", "alleenstaandeOuder");
        RuleFor(b => b.JongerDan27)
            .NotEqual(Antwoord.Ja).When(b => b.Pensioengerechtigd == Antwoord.Ja)
            .Fout("niet-samen", "Wie de pensioengerechtigde leeftijd heeft bereikt, is niet jonger dan 27 jaar.", "pensioengerechtigd");
        RuleFor(b => b.Ontheffingen!).Aantal(0, Grenzen.Ontheffingen, "ontheffingen");
        RuleFor(b => b.Ontheffingen).ElkDeel(new OntheffingValidator());
    }
}
