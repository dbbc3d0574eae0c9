using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>
/// Refuses an earlier measure that is told twice: counted twice it would weigh as a repeat, and where the two differ one of them is not true. A new
/// decision about the same conduct has days of its own.
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
                    Dezelfde(eerdere[eerder], eerdere[later]),
                    JsonPad.Element("EerdereMaatregelen", later) + ".Gedragingsdatum",
                    "Deze maatregel staat er twee keer. Noem hem één keer, of geef van elk de geschonden verplichting als het er twee zijn.",
                    JsonPad.Element("$.eerdereMaatregelen", eerder) + ".gedragingsdatum");
            }
        }
    }

    private static bool Dezelfde(EerdereMaatregel? een, EerdereMaatregel? ander) =>
        een is { Gedragingsdatum: not null }
        && ander is not null
        && (een.Regel, een.Van, een.Regeling, een.Gemeente) == (ander.Regel, ander.Van, ander.Regeling, ander.Gemeente)
        && (een.Gedragingsdatum, een.Besluitdatum, een.Bekendgemaakt) == (ander.Gedragingsdatum, ander.Besluitdatum, ander.Bekendgemaakt)
        && (een.Grondslag is null || ander.Grondslag is null || een.Grondslag == ander.Grondslag);
}
