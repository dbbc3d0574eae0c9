using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>
/// Refuses days that contradict each other. Conduct after the peildatum is no fault but a question, so nothing is concluded
/// from it here.
/// </summary>
internal static class Dagvolgorde
{
    public static void Controleer(Casus casus, ValidationContext<Casus> context)
    {
        var fouten = new Tegenspraken(context);
        var naDePeildatum = casus.Gedragingen.Any(g => g?.Datum > casus.Peildatum);
        foreach (var (index, gedraging) in casus.Gedragingen.Index())
        {
            if (gedraging is not null && !(gedraging.Datum > casus.Peildatum)) Gedraging(casus, gedraging, index, fouten);
        }

        foreach (var (index, eerdere) in (casus.EerdereMaatregelen ?? []).Index())
        {
            fouten.AlsVerkeerdeVolgorde(
                eerdere?.Gedragingsdatum > casus.Peildatum,
                JsonPad.Element("EerdereMaatregelen", index) + ".Gedragingsdatum",
                "De gedraging van de eerdere maatregel ligt na de peildatum.",
                "$.peildatum");
            fouten.AlsVerkeerdeVolgorde(
                eerdere?.Besluitdatum > casus.Peildatum,
                JsonPad.Element("EerdereMaatregelen", index) + ".Besluitdatum",
                "Het besluit over de eerdere maatregel ligt na de peildatum: dan is het er nog niet.",
                "$.peildatum");
            fouten.AlsVerkeerdeVolgorde(
                eerdere?.Bekendgemaakt > casus.Peildatum,
                JsonPad.Element("EerdereMaatregelen", index) + ".Bekendgemaakt",
                "De eerdere maatregel is bekendgemaakt na de peildatum: dan werkt zij nog niet.",
                "$.peildatum");
            fouten.AlsVerkeerdeVolgorde(
                eerdere is { ZelfdeGedraging: Antwoord.Ja, Bekendgemaakt: { } bekend } && casus.Gedragingen.All(g => g?.BegonNa(bekend) == true),
                JsonPad.Element("EerdereMaatregelen", index) + ".ZelfdeGedraging",
                "De eerdere maatregel was bekend vóór de gedraging: dan ging hij om een andere.",
                JsonPad.Element("$.eerdereMaatregelen", index) + ".bekendgemaakt",
                "$.gedragingen");
        }

        Hoor(casus, naDePeildatum, fouten);
        var laatste = (casus.Bekendmaking is { } bekendmaking && bekendmaking > casus.Peildatum ? bekendmaking : casus.Peildatum).ToYearMonth();
        fouten.AlsVerkeerdeVolgorde(casus.Uitkering is { BeeindigdPer: null, MeldingOp: { } melding } && melding > casus.Peildatum, "Uitkering.MeldingOp", "De melding ligt na de peildatum: dan is zij er nog niet.", "$.peildatum");
        fouten.AlsVerkeerdeVolgorde(
            casus.Uitkering?.LaatstUitbetaaldeMaand is { } uitbetaald && Maandtal(uitbetaald) - Maandtal(laatste) > 1,
            "Uitkering.LaatstUitbetaaldeMaand",
            "De laatst uitbetaalde maand ligt meer dan een maand na de peildatum en de bekendmaking.",
            "$.peildatum",
            "$.bekendmaking");
    }

    /// <summary>Months as a number: this far, a month may still be one that has no neighbour.</summary>
    private static int Maandtal(YearMonth maand) => (12 * maand.Year) + maand.Month;

    private static void Gedraging(Casus casus, Gedraging gedraging, int index, Tegenspraken fouten)
    {
        var pad = JsonPad.Element("Gedragingen", index);
        fouten.AlsVerkeerdeVolgorde(
            casus.Bekendmaking < gedraging.Datum,
            "Bekendmaking",
            "De bekendmaking ligt vóór de gedraging.",
            JsonPad.Element("$.gedragingen", index) + ".datum");
        fouten.AlsVerkeerdeVolgorde(
            casus.Bekendmaking < gedraging.GeconstateerdOp,
            "Bekendmaking",
            "De bekendmaking ligt vóór de dag waarop de gedraging is geconstateerd.",
            JsonPad.Element("$.gedragingen", index) + ".geconstateerdOp");
        fouten.AlsVerkeerdeVolgorde(gedraging.GeconstateerdOp > casus.Peildatum, pad + ".GeconstateerdOp", "De gedraging is geconstateerd na de peildatum.", "$.peildatum");
    }

    private static void Hoor(Casus casus, bool naDePeildatum, Tegenspraken fouten)
    {
        if (casus.Hoor is not { Datum: { } dag } hoor) return;
        fouten.AlsVerkeerdeVolgorde(dag > casus.Bekendmaking, "Hoor.Datum", "Het horen ligt na de bekendmaking.", "$.bekendmaking");
        fouten.AlsVerkeerdeVolgorde(
            !naDePeildatum && dag > casus.Peildatum && hoor.Status is HoorStatus.Gehoord or HoorStatus.NietVerschenen,
            "Hoor.Datum",
            "Het gesprek ligt na de peildatum: dan is het er nog niet geweest.",
            "$.peildatum",
            "$.hoor.status");
    }
}
