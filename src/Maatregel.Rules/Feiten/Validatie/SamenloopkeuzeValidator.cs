namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks the choice how measures run beside each other.</summary>
internal sealed class SamenloopkeuzeValidator : Deelvalidator<Samenloopkeuze>
{
    public SamenloopkeuzeValidator()
    {
        RuleFor(s => s.Motivering).Motivering();
        RuleFor(s => s.LangerDanDrieMaandenMotivering).Motivering();
    }
}
