using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>What happened: a no-show, or a duty by article in plain words.</summary>
internal sealed class GedragingScherm : Scherm
{
    public override string Code => "gedraging";

    public override string Titel => "Wat is er gebeurd?";

    public override string Kort => "Wat is er gebeurd";

    public override string Inleiding => "Kies de verplichting die volgens u niet is nagekomen. Of dat zo is, komt later.";

    public override bool PerGedraging => true;

    public override IReadOnlyList<Vraag> Vragen(Stand stand)
    {
        var regeling = Keuzelijsten.Regelingen.Lees(stand.Ingevuld[Formulier.Velden.Regeling]) ?? Regeling.Participatiewet;
        string? vorigeKop = null;
        List<Optie> opties = [new Optie("no-show", "Kwam niet op een afspraak") { Kop = "No-show", Uitleg = "En meldde zich vooraf niet af." }];
        foreach (var verplichting in Verplichtingen.Alle.Where(v => v.Regeling == regeling))
        {
            var kop = "Artikel " + verplichting.Bron.Artikelnummer + (verplichting.Bron.Lidnummer is { } lid ? $", lid {lid}" : "") + ", " + verplichting.Bron.Wet.Naam;
            opties.Add(new Optie(verplichting.Code, Gedragingwoorden.Van(verplichting))
            {
                Kop = kop == vorigeKop ? null : kop,
                Uitleg = verplichting.Bron.Onderdeelletter is { } onderdeel ? $"Onderdeel {onderdeel}" : null,
            });
            vorigeKop = kop;
        }

        return
        [
            Schermen.Vragen.Keuze(Formulier.Velden.Gedraging, "Wat deed de inwoner, of wat liet hij na?", opties),

            // Of a missed appointment it is asked with the appointment.
            .. stand.Ingevuld.Is(Formulier.Velden.Gedraging, "no-show") ? Array.Empty<Vraag>() : [Wievragen.Maak(stand, "Wie deed dat?")],
        ];
    }
}
