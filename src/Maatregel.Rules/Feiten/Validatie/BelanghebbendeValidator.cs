namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks the person.</summary>
internal sealed class BelanghebbendeValidator : Deelvalidator<Belanghebbende>
{
    public BelanghebbendeValidator()
    {
        RuleFor(b => b.Ontheffingen!).Aantal(0, Grenzen.EerdereMaatregelen, "ontheffingen");
        RuleFor(b => b.Ontheffingen).ElkDeel(new OntheffingValidator());
    }
}
