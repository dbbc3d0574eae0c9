using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks a provision that is left out of application in this case.</summary>
internal sealed class BuitenToepassingValidator : Deelvalidator<BuitenToepassing>
{
    public BuitenToepassingValidator()
    {
        RuleFor(b => b.Bepaling)
            .Must(Codevorm.IsVerordeningsregel)
            .Fout("onbekende-regel", "Alleen een bepaling van de verordening kan buiten toepassing blijven, zoals vo-10a.");
        RuleFor(b => b.Reden).Reden();
        RuleFor(b => b.Ecli)
            .Must(e => e is null || Codevorm.IsEcli(e))
            .Fout("ongeldige-ecli", "Een ECLI heeft de vorm ECLI:NL:CRVB:2020:2767.");
    }
}
