using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>
/// Refuses an earlier measure that is told twice: counted twice it would weigh as a repeat, and where the two differ one of them is not true. A new
/// decision about the same conduct has days of its own, so that only what is the same in all of them is refused.
/// </summary>
internal static class DubbeleMaatregelen
{
    public static void Controleer(Casus casus, ValidationContext<Casus> context)
    {
        if (casus.EerdereMaatregelen is not { Count: > 1 } eerdere) return;
        var fouten = new Tegenspraken(context);
        for (var later = 1; later < eerdere.Count; later++)
        {
            for (var eerder = 0; eerder < later; eerder++)
            {
                fouten.Als(
                    Dezelfde(casus, eerdere[eerder], eerdere[later]),
                    JsonPad.Element("EerdereMaatregelen", later) + ".Gedragingsdatum",
                    "Deze maatregel staat er twee keer. Noem hem één keer, of geef van elk de geschonden verplichting als het er twee zijn.",
                    JsonPad.Element("$.eerdereMaatregelen", eerder) + ".gedragingsdatum");
            }
        }
    }

    private static bool Dezelfde(Casus casus, EerdereMaatregel? een, EerdereMaatregel? ander) =>
        een is { Gedragingsdatum: not null }
        && (een.Besluitdatum ?? een.Bekendgemaakt) is not null
        && ander is not null
        && (een.Gedragingsdatum, een.Besluitdatum, een.Bekendgemaakt) == (ander.Gedragingsdatum, ander.Besluitdatum, ander.Bekendgemaakt)
        && een.Regel == ander.Regel
        && (een.Van ?? default) == (ander.Van ?? default)
        && (een.Gemeente ?? casus.Gemeente) == (ander.Gemeente ?? casus.Gemeente)
        && (een.Regeling ?? casus.Regeling) == (ander.Regeling ?? casus.Regeling)
        && (een.Grondslag is null || ander.Grondslag is null || een.Grondslag == ander.Grondslag)
        && (een.Categorie is null || ander.Categorie is null || een.Categorie == ander.Categorie);
}
