using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks one month of a measure as it was imposed. A share of a spread amount has more than two decimals.</summary>
internal sealed class OpgelegdeMaandValidator : Deelvalidator<OpgelegdeMaand>
{
    public OpgelegdeMaandValidator()
    {
        RuleFor(m => m.Maand).Maand();
        RuleFor(m => m.Percentage)
            .Must(p => p is >= 0 and <= 100)
            .Fout("buiten-bereik", "Een percentage ligt van 0 tot en met 100.");
        RuleFor(m => m.Bedrag)
            .Must(b => b is null or (>= 0 and <= Grenzen.Norm)).Fout("buiten-bereik", "Een verlaging per maand is 0 tot en met 100000 euro.")
            .Must(b => b is null || Veldeisen.HeeftHoogstensTweeDecimalen(b.Value)).Fout("te-veel-decimalen", "Een bedrag in euro heeft hoogstens twee decimalen.")
            .Must((m, b) => m.Percentage != 0 || b is null or 0).Fout("niet-samen", "Een maand van 0% heeft geen bedrag.", "percentage");
    }
}
