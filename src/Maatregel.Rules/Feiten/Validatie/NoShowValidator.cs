namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks a no-show.</summary>
internal sealed class NoShowValidator : Deelvalidator<NoShow>
{
    public NoShowValidator()
    {
        RuleFor(n => n.Oproepen).Aantal(0, Grenzen.Oproepen, "oproepen");
        RuleFor(n => n.Oproepen).ElkDeel(new OproepValidator());
    }
}
