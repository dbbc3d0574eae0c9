using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Grondvormen;

/// <summary>
/// Conduct of somebody who has no benefit yet concerns the application. When the benefit began is a fact; untold, a month that was paid
/// says that it ran, unless another fact points elsewhere.
/// </summary>
internal abstract class NogGeenUitkering : Routeregel
{
    public override bool HangtAfVanDeDag => true;

    public override string Vraag => "Liep de uitkering nog niet op de dag van de gedraging?";

    public override string Gevolg => "Geen maatregel: er is nog niets te verlagen, de gedraging hoort bij de aanvraag.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier)
    {
        if (dossier.Verplichtingen.Count > 0 && dossier.Verplichtingen.All(v => !Betreft(v))) return Nee($"Deze gedraging kan ook van vóór de uitkering zijn.");
        if (dossier.VoorDeMelding && dossier.AlleenArbeidsverplichtingen) return Nee($"De gedraging was al vóór de melding.", Herkomst.Berekening);
        if (dossier.Geeindigd is { } einde)
        {
            return dossier is { OpnieuwGemeld: { } melding, BesefSpeelt: false }
                ? Naar(dossier, Route, $"De uitkering eindigde op {einde}. De gedraging van {dossier.Datum} was na de melding van {melding}; een nieuwe uitkering is niet opgegeven.")
                : Nee($"De uitkering eindigde op {einde}, niet na de gedraging van {dossier.Datum}.");
        }

        var uitkering = dossier.Casus.Uitkering;
        if (dossier.BeginVanUitkering is { } begin)
        {
            return dossier.Datum < begin && dossier.BesefSpeelt && !ZonderBesef(dossier)
                ? AanvraagOfBesef(dossier, begin)
                : dossier.Datum < begin
                ? Naar(dossier, Route, $"De uitkering begon op {begin}, na de gedraging van {dossier.Datum}.")
                : Nee($"De uitkering liep op de dag van de gedraging: zij begon op {begin}.");
        }

        return uitkering?.LaatstUitbetaaldeMaand is { } betaald && (dossier.Dagvraag is not null || (betaald >= Nodig(dossier) && !uitkering.MaandenZonderUitkering.Contains(dossier.Datum.ToYearMonth()) && !MisschienEerder(dossier, betaald) && !(dossier.Melding > dossier.Datum)))
            ? Nee($"De uitkering liep: er is uitbetaald tot en met {betaald}.")
            : Open(
                Vraagcode.UitkeringLiep,
                $"Liep de uitkering al op de dag van de gedraging? Geef de eerste dag van de uitkering en, als de gedraging daarvóór kan zijn geweest, de dag van de melding.",
                dossier.Id,
                Wie.Administratie);
    }

    /// <summary>Whoever chose the duty itself as the basis, with a reason, said that it is not about the sense of responsibility.</summary>
    private static bool ZonderBesef(Gedragingdossier dossier) => dossier.Oordeel?.Grondslag?.Keuze is { IsVerordening: false } keuze && dossier.GaatOver(keuze.Waarde);

    private Bevinding<Beletsel> AanvraagOfBesef(Gedragingdossier dossier, LocalDate begin)
    {
        var melding = dossier.Melding is null ? " Geef ook de dag van de melding." : "";
        return Open(
            Vraagcode.RouteKiezen,
            $"De uitkering begon op {begin}, na de gedraging van {dossier.Datum}, en er is werk verloren. Gaat het om de aanvraag, of om tekortschietend besef van verantwoordelijkheid? Kies voor de aanvraag de opgegeven verplichting als grondslag, met de reden; noem anders de verplichting van dat besef.{melding}",
            dossier.Id,
            velden: melding.Length == 0 ? ["gedraging.verplichting", "gedraging.oordeel.grondslag"] : ["gedraging.verplichting", "gedraging.oordeel.grondslag", "uitkering.meldingOp"]);
    }

    /// <summary>Where such conduct belongs.</summary>
    protected virtual Route Route => Aanvraagfase.Route(Bron);

    /// <summary>
    /// Deficient sense of responsibility may lie before the benefit, and refusal of benefit has grounds of its own there; for every other
    /// duty there is nothing to lower yet.
    /// </summary>
    protected sealed override bool Betreft(Verplichting verplichting) =>
        verplichting is { WerkZoekenOfAanvaarden: false, Code: not Verplichtingcode.Pw18Lid2TekortschietendBesef };

    /// <summary>The month of the conduct must have been paid; while that month runs it cannot have been, and the month before will do.</summary>
    private static YearMonth Nodig(Gedragingdossier dossier) =>
        dossier.Datum.ToYearMonth().PlusMonths(dossier.Casus.Peildatum.ToYearMonth() > dossier.Datum.ToYearMonth() ? 0 : -1);

    /// <summary>
    /// A duty by law can be breached by somebody whom the municipality does not know yet. When that came to light in a later month, a
    /// still later payment does not say that the benefit already ran. Who lost work often came for that: then any later day will do, and so
    /// does one that nobody told.
    /// </summary>
    private static bool MisschienEerder(Gedragingdossier dossier, YearMonth betaald) =>
        dossier.Gedraging.NoShow is null
        && dossier.Casus.Uitkering?.MeldingOp is null
        && betaald > dossier.Datum.ToYearMonth()
        && LaterGeconstateerd(dossier)
        && dossier.Verplichtingen.All(v => v.Arbeidsverplichting && v.Rechtsgrond() != Rechtsgrond.Opgelegd);

    private static bool LaterGeconstateerd(Gedragingdossier dossier) => dossier.Gedraging.VerliesVanWerk == Antwoord.Ja
        ? !(dossier.Gedraging.GeconstateerdOp <= dossier.Datum)
        : dossier.Gedraging.GeconstateerdOp?.ToYearMonth() > dossier.Datum.ToYearMonth();
}
