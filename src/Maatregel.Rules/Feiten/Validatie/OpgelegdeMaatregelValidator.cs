using FluentValidation;
using FluentValidation.Results;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks a measure as it was imposed.</summary>
internal sealed class OpgelegdeMaatregelValidator : Deelvalidator<OpgelegdeMaatregel>
{
    public OpgelegdeMaatregelValidator()
    {
        RuleFor(m => m.Regel)
            .Must(Regelnamen.IsVerlagingsregel)
            .Fout("onbekende-regel", "Geef de regel die de verlaging bepaalde, zoals pw-18-5 of vo-10-1-b.");
        RuleFor(m => m.Grondslag)
            .Must(g => g is not { } grondslag || Regelnamen.IsGrondslag(grondslag))
            .Fout("onbekende-regel", "Geef de code van een verplichting, zoals pw-18-4-h, of een bepaling van de verordening, zoals vo-9-2.");
        RuleFor(m => m.Gedragingsdatum).Datum();
        RuleFor(m => m.Besluitdatum).Datum()
            .Must((m, besluit) => !(besluit < m.Gedragingsdatum))
            .Fout("ongeldige-volgorde", "Het besluit ligt vóór de gedraging.", "gedragingsdatum");
        RuleFor(m => m.Bekendgemaakt).Datum()
            .Must((m, bekend) => !(bekend < (m.Besluitdatum ?? m.Gedragingsdatum)))
            .Fout("ongeldige-volgorde", "De bekendmaking ligt vóór het besluit of de gedraging.", "besluitdatum", "gedragingsdatum");
        RuleFor(m => m.Verlaging).Deel(new AfstemmingValidator());
        RuleFor(m => m.NormPerMaand).Norm();
        RuleFor(m => m.Plan).Aantal(1, Grenzen.MaandenEerdere, "maanden");
        RuleFor(m => m.Plan).ElkDeel(new OpgelegdeMaandValidator());
        RuleFor(m => m.Plan).Custom(InVolgorde);
        RuleFor(m => m.Plan)
            .Must(plan => plan.All(maand => maand.Bedrag is null) || plan.All(maand => maand.Bedrag is not null))
            .Fout("niet-samen", "Geef bij elke maand een bedrag, of bij geen.");
    }

    private static void InVolgorde(IReadOnlyList<OpgelegdeMaand> plan, ValidationContext<OpgelegdeMaatregel> context)
    {
        for (var i = 1; i < plan.Count; i++)
        {
            if (plan[i].Maand > plan[i - 1].Maand) continue;
            context.AddFailure(new ValidationFailure(JsonPad.Element(context.PropertyPath, i) + ".Maand", "De maanden van het plan staan niet in volgorde, of een maand staat er twee keer.")
            {
                ErrorCode = "ongeldige-volgorde",
                CustomState = (string[])[JsonPad.Element(JsonPad.VanEigenschap(context.PropertyPath), i - 1) + ".maand"],
            });
        }
    }
}
