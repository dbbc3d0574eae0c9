using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>
/// De verordening kan toelaten dat het bedrag van een verlaging volgens het vijfde lid wordt gespreid over de maand van
/// oplegging en hoogstens de twee volgende, met ten minste een derde in de eerste. Bij herhaling kan dat niet.
/// </summary>
internal sealed class Spreidingsregel(Verordening verordening) : Regel<Uitvoeringsdossier, Spreidingskeuze>
{
    private static readonly Bron Lid5 = Wet.Participatiewet.Artikel("18").Lid("5");

    private readonly Verordeningsbepaling _bron = verordening.Spreiding.Bron(verordening, "spreiding");

    public override RegelId Id => _bron.RegelId;

    public override Stap Stap => Stap.Uitvoering;

    public override Bron Bron => _bron;

    public override string Vraag => "Kan het bedrag van de verlaging worden gespreid?";

    public override string Gevolg => "Het bedrag wordt over hoogstens drie maanden gespreid.";

    public override Bevinding<Spreidingskeuze> Beoordeel(Uitvoeringsdossier dossier)
    {
        var gedraging = dossier.Gedraging;
        if (gedraging.Casus.Verrekening != Verrekening.Gespreid) return Nee($"Om spreiding is niet gevraagd.");
        if (dossier.Regel.Waarde != "pw-18-5")
        {
            return Nee($"Spreiden kan alleen bij een verlaging volgens het vijfde lid, niet bij {dossier.Regel}: de maatregel gaat ineens.", Herkomst.Recht).Met(Lid5);
        }

        return gedraging.Verordening.Spreiding.Lees(_bron, "spreiding", gedraging.Casus, gedraging.Datum) switch
        {
            { Inhoud: { } spreiding } lezing when spreiding.Onderdelen.Contains(dossier.Grondslag.Onderdeel!) =>
                Ja(new Spreidingskeuze(spreiding.Plannen[0]), $"Het bedrag wordt gespreid in delen van {string.Join(", ", spreiding.Plannen[0])}.", Herkomst.Recht)
                    .Met(Lid5).Met(lezing.Aanname).Met(Aannames.MaandVanOplegging),
            { Inhoud: { } spreiding } => Nee(
                $"De verordening laat spreiden alleen toe bij onderdeel {string.Join(", ", spreiding.Onderdelen)}, niet bij onderdeel {dossier.Grondslag.Onderdeel}: de maatregel gaat ineens.",
                Herkomst.Recht).Met(Lid5),
            { Uitslag: Leesuitslag.Onbekend } lezing => Open("spreiding-onbekend", lezing.Vraag("spreiding"), gedraging.Id, Wie.Jurist),
            _ => Nee($"De verordening laat spreiden niet toe: de maatregel gaat ineens.", Herkomst.Recht).Met(Lid5),
        };
    }
}
