using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks the hearing (articles 4:8 and 4:11 Awb).</summary>
internal sealed class HoorValidator : Deelvalidator<Hoor>
{
    public HoorValidator()
    {
        RuleFor(h => h.Datum).Datum();
        RuleFor(h => h.Wie)
            .Must(wie => wie.Distinct().Count() == wie.Count)
            .Fout("dubbel", "Noem ieder die is gehoord één keer.");
        RuleFor(h => h.Grond)
            .NotNull().When(h => h.Status == HoorStatus.Achterwege, ApplyConditionTo.CurrentValidator)
            .Fout("ontbreekt", "Blijft horen achterwege, geef dan de grond.", "status")
            .Null().When(h => h.Status != HoorStatus.Achterwege, ApplyConditionTo.CurrentValidator)
            .Fout("niet-samen", "Een grond hoort alleen bij de status achterwege.", "status");
    }
}
