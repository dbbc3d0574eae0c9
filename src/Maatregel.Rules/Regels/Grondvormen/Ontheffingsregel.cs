using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Grondvormen;

/// <summary>An exemption that held on the day of the conduct, for every duty that the conduct may have breached.</summary>
internal abstract class Ontheffingsregel : Regel<Gedragingdossier, Beletsel>
{
    public override Stap Stap => Stap.Plicht;

    public override bool HangtAfVanDeDag => true;

    public override string Gevolg => "De verplichting gold niet: geen maatregel.";

    protected abstract OntheffingGrond Grond { get; }

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier)
    {
        if (!dossier.GaatOverArbeidsverplichting) return Nee($"Van deze verplichting kan geen ontheffing worden verleend.");
        if (dossier.Persoon?.Ontheffingen is not { } ontheffingen)
        {
            return Open(Vraagcode.Ontheffingen, $"Had de {dossier.Wie} op de dag van de gedraging een ontheffing van deze verplichting?", dossier.Id);
        }

        var vanElke = true;
        Verplichting? open = null;
        Toelichting? twijfel = null;
        Aanname? uitleg = null;
        foreach (var verplichting in dossier.Verplichtingen)
        {
            var gold = Antwoord.Nee;
            Toelichting? nogGeldig = null;
            foreach (var ontheffing in ontheffingen)
            {
                if (ontheffing.Grond != Grond) continue;
                var geldt = ontheffing.Geldt(dossier.Casus, dossier.Gedraging.Van, dossier.Datum, verplichting);
                if (geldt == Antwoord.Onbekend) nogGeldig ??= ontheffing.Twijfel(dossier.Casus, dossier.Gedraging.Van, dossier.Datum, Bron);
                if (geldt == Antwoord.Ja && ontheffing.ViaHetVerkrijgenVanWerk(verplichting)) uitleg ??= OntheffingVanWerk(dossier, Bron);
                if (geldt == Antwoord.Ja || gold == Antwoord.Nee) gold = geldt;
            }

            if (gold == Antwoord.Onbekend && open is null) (open, twijfel) = (verplichting, nogGeldig);
            vanElke &= gold == Antwoord.Ja;
        }

        return twijfel is not null && dossier.Dagvraag is null ? Open(Vraagcode.Ontheffingen, twijfel, dossier.Id)
            : open is not null && dossier.Dagvraag is null ? Open(Vraagcode.OntheffingReikwijdte, Reikwijdte(dossier.Datum, open), dossier.Id, Wie.Jurist)
            : vanElke ? Ja(Beletsel.GeenMaatregel, $"Op {dossier.Datum} gold een ontheffing van deze verplichting.").Met(uitleg)
            : Nee($"Op {dossier.Datum} gold geen ontheffing op deze grond voor elke verplichting waar het om gaat.").Met(uitleg);
    }

    private Toelichting Reikwijdte(LocalDate dag, Verplichting verplichting) => verplichting.KanWordenOntheven() == Antwoord.Nee
        ? (Toelichting)$"Op {dag} gold een ontheffing. Van deze verplichting laat {Bron} die niet toe: {verplichting.Omschrijving}. Noem bij de ontheffing alleen de andere verplichtingen; of antwoord dat deze verplichting niet was opgelegd, als het besluit haar toch wegnam."
        : verplichting.Geuniformeerd
        ? (Toelichting)$"Op {dag} gold een ontheffing. Hoort daarbij ook: {verplichting.Omschrijving}? Noem bij de ontheffing alle verplichtingen waarvan is ontheven. Is dat van het vierde lid van artikel 18 alleen het aanvaarden en behouden van werk, noem dat dan."
        : $"Op {dag} gold een ontheffing. Hoort daarbij ook: {verplichting.Omschrijving}? Noem bij de ontheffing de verplichtingen waarvan is ontheven.";

    private static Aanname OntheffingVanWerk(Gedragingdossier dossier, Bron bron) => new(
        Aannamecode.OntheffingVanWerk,
        dossier.Regeling == Regeling.Participatiewet
            ? $"De ontheffing noemt het verkrijgen van werk. Aangenomen is dat zij ook het aanvaarden en behouden van werk omvat: artikel 9, eerste lid, onderdeel a, noemt die samen."
            : (Toelichting)$"De ontheffing noemt het verkrijgen van werk. Aangenomen is dat zij ook het aanvaarden van werk omvat: van wie geen werk hoeft te zoeken, kan niet worden gevraagd dat hij het aanneemt.",
        [bron]);
}
