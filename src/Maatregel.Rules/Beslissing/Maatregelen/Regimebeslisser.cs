using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.NoShow;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Step 1: opens the dossier of a conduct under the law and the verordening of its day, or says why that cannot be done.</summary>
internal sealed class Regimebeslisser(Regelindelingen indelingen, VerordeningBibliotheek bibliotheek, AdviesInstellingen instellingen, Verslag verslag)
{
    public Gedragingbeslissing Open(Casus casus, Gedraging gedraging, string id)
    {
        var oproepen = Oproepverloop.Van(gedraging, casus.Peildatum, instellingen.HerhalingsoproepVereist && gedraging.NoShow is not { Onderdeel: NoShowOnderdeel.Traject });
        var plichten = Verplichtingkeuze.Bepaal(casus.Regeling, gedraging);
        var dossier = new Regimedossier(casus, gedraging, id, oproepen, plichten, indelingen.Wet(casus.Regeling), bibliotheek, instellingen);
        var regel = indelingen.Regime;
        var bevinding = regel.Beoordeel(dossier);

        // Where only the day is missing, nothing was read yet: that is asked, and there is nothing to account for.
        if (bevinding.Status == OverwegingStatus.Onbeslist) verslag.Neem(bevinding);
        else verslag.Noteer(new Beoordeling<Regimekeuze>(regel, bevinding), dossier.Datum, id);
        return bevinding.Conclusie is { } keuze
            ? new Gedragingbeslissing(id) { Dossier = Dossier(dossier, keuze) }
            : new Gedragingbeslissing(id)
            {
                Einde = bevinding.Status == OverwegingStatus.Onbeslist ? Uitkomst.NogNiet : Uitkomst.NietGeregeld,
                Toelichting = bevinding.Toelichting,
            };
    }

    private Gedragingdossier Dossier(Regimedossier dossier, Regimekeuze keuze) => new()
    {
        Casus = dossier.Casus,
        Gedraging = dossier.Gedraging,
        Id = dossier.Id,
        Datum = dossier.Datum,
        Dagvraag = keuze.Dagvraag,
        Regime = keuze.Regime,
        Ontbreekt = keuze.Ontbreekt,
        Verordening = keuze.Verordening,
        Bibliotheek = bibliotheek,
        Instellingen = instellingen,
        Verplichtingen = dossier.Verplichtingen,
        Gegeven = Verplichtingkeuze.Gegeven(dossier.Casus.Regeling, dossier.Gedraging),
        BuitenDoel = Verplichtingkeuze.BuitenDoel(dossier.Casus.Regeling, dossier.Gedraging),
        Oproepen = dossier.Oproepen,
    };
}
