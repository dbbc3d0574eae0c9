using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.NoShow;

/// <summary>
/// An earlier day that a no-show is built on, of the first appointment, the warning or the talk, on which the duty did not hold or may not
/// have: who had no benefit and had not come forward yet, or was exempt, breached nothing then. What also held on the day of the conduct is
/// for the rules on that day.
/// </summary>
/// <param name="Waarom">Why it did not hold, or else the question.</param>
/// <param name="Vraag">Under what that question is put; <c>null</c> when the duty certainly did not hold.</param>
internal sealed record Plichtsdag(Toelichting Waarom, Plichtvraag? Vraag = null)
{
    /// <summary>What stands in the way of counting a day; <c>null</c> when nothing does, and while the day of the conduct is itself a question.</summary>
    public static Plichtsdag? Van(Gedragingdossier dossier, LocalDate dag) => dossier.Dagvraag is not null
        ? null
        : (ZonderUitkering(dossier, dossier.Datum) is null ? ZonderUitkering(dossier, dag) : null) ?? Ontheven(dossier, dag);

    /// <summary>
    /// The benefit of that day had not begun. Under the Participatiewet the duties hold from the melding, which is asked when it is not told; the
    /// IOAW and the IOAZ know no melding, and what lay before the benefit concerns the application.
    /// </summary>
    private static Plichtsdag? ZonderUitkering(Gedragingdossier dossier, LocalDate dag)
    {
        if (dossier.Casus.Uitkering is not { } uitkering || (uitkering.BeeindigdPer <= dag && !(dag < uitkering.OpnieuwToegekendPer))) return null;
        var tussenTwee = uitkering.BeeindigdPer <= dag;
        var begin = tussenTwee ? uitkering.OpnieuwToegekendPer : uitkering.ToegekendPer;
        if (dossier.Regeling != Regeling.Participatiewet) return dag < begin ? new($"Op {dag} liep de uitkering nog niet: zij begon op {begin}. Wat er die dag was, telt daarom niet mee.") : null;

        // A melding before the end of the last benefit, or after the end of this one, was for the other.
        var melding = (tussenTwee ? uitkering.MeldingOp < uitkering.BeeindigdPer : uitkering.BeeindigdPer <= uitkering.MeldingOp) ? null : uitkering.MeldingOp;
        if (melding is not null) return dag < melding ? new($"Op {dag} gold de verplichting nog niet: de melding was op {melding}. Wat er die dag was, telt daarom niet mee.") : null;
        return dag < begin
            ? new(
                $"Op {dag} liep de uitkering nog niet: zij begon op {begin}. De verplichting gold toen alleen als de inwoner zich voor deze uitkering al had gemeld. Op welke dag was die melding? Was zij na {dag}, dan telt niet mee wat er die dag was.",
                new(Vraagcode.UitkeringLiep, Wie.Administratie, [Wet.Participatiewet.Artikel("9").Lid("1"), Wet.Participatiewet.Artikel("44").Lid("2")]))
            : null;
    }

    /// <summary>Only who was exempt from every duty that it can be about, was certainly bound by none.</summary>
    private static Plichtsdag? Ontheven(Gedragingdossier dossier, LocalDate dag)
    {
        if (dossier.Persoon?.Ontheffingen is not { Count: > 0 } ontheffingen) return null;
        var vanElke = dossier.Verplichtingen.Count > 0;
        Verplichting? twijfelachtig = null;
        foreach (var verplichting in dossier.Verplichtingen)
        {
            var geldt = ontheffingen.Where(o => Geldt(o, dossier.Datum, verplichting) == Antwoord.Nee).Select(o => Geldt(o, dag, verplichting)).ToHashSet();
            if (geldt.Contains(Antwoord.Ja)) continue;
            vanElke = false;
            if (geldt.Contains(Antwoord.Onbekend)) twijfelachtig ??= verplichting;
        }

        Bron bron = dossier.Regeling == Regeling.Participatiewet ? Wet.Participatiewet.Artikel("9").Lid("2") : Wet.Van(dossier.Regeling).Artikel("37a");
        if (vanElke) return new($"Op {dag} gold een ontheffing van deze verplichting. Wat er die dag was, telt daarom niet mee.");
        return twijfelachtig is null
            ? null
            : new(
                $"Op {dag} gold een ontheffing, en de verplichting waarom het gaat is: {twijfelachtig.Omschrijving}. Gold die verplichting toen? Zo ja: noem bij de ontheffing alleen waarvan is ontheven, en tot en met welke dag. Zo nee: laat weg wat er die dag was.",
                new(Vraagcode.OntheffingReikwijdte, Wie.Jurist, [bron]));

        Antwoord Geldt(Ontheffing ontheffing, LocalDate op, Verplichting verplichting) => ontheffing.Geldt(dossier.Casus, dossier.Gedraging.Van, op, verplichting);
    }
}
