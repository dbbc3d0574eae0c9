using System.Linq.Expressions;
using FluentValidation;
using FluentValidation.Results;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks the months of a measure that was imposed: each by itself, in order, and all with an amount or none.</summary>
internal static class Maandenplan
{
    public static void Plan<T>(this AbstractValidator<T> validator, Expression<Func<T, IReadOnlyList<OpgelegdeMaand>>> plan, int minste)
    {
        validator.RuleFor(plan).Aantal(minste, Grenzen.MaandenEerdere, "maanden");
        validator.RuleFor(plan).ElkDeel(new OpgelegdeMaandValidator());
        validator.RuleFor(plan).Custom(InVolgorde);
        validator.RuleFor(plan)
            .Must(maanden => maanden is null || maanden.All(maand => maand.Bedrag is null) || maanden.All(maand => maand.Bedrag is not null))
            .Fout("niet-samen", "Geef bij elke maand een bedrag, of bij geen.");
    }

    private static void InVolgorde<T>(IReadOnlyList<OpgelegdeMaand>? plan, ValidationContext<T> context)
    {
        for (var i = 1; i < plan?.Count; i++)
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
