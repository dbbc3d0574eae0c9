using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Recidive;

/// <summary>
/// Whether an earlier measure counts on a repeat. One reading for the ladder of the Act and for the clause of a verordening:
/// the decision must stand, the new conduct must fall in the window, and what the clause leaves open is asked.
/// </summary>
internal static class Meetelling
{
    public static Trede Weeg(Gedragingdossier dossier, EerdereMaatregel eerdere, string naam, Meetelmaat maat)
    {
        if (eerdere.Status == MaatregelStatus.Vernietigd) return new Trede(Antwoord.Nee, $"De eerdere maatregel {naam} is vernietigd en telt niet mee.");
        if (eerdere.Status == MaatregelStatus.Ingetrokken) return new Trede(Antwoord.Nee, $"De eerdere maatregel {naam} is ingetrokken en telt niet mee.");
        if (eerdere.Waarschuwing && !maat.WaarschuwingTelt) return new Trede(Antwoord.Nee, $"De eerdere maatregel {naam} was een waarschuwing en telt niet mee.");
        if (Anker(eerdere, maat.Anker) is not { } anker) return new Trede(Antwoord.Onbekend, Ankervraag(naam, maat.Anker), "eerdere-maatregel-bekendmaking");

        var venster = Venster.Na(anker, maat.Maanden);
        if (dossier.Datum < venster.Van)
        {
            return new Trede(
                Antwoord.Nee,
                $"De gedraging van {dossier.Datum} was niet ná {anker}, de dag waarop de {maat.Duur} van maatregel {naam} beginnen; er was nog geen kans om het gedrag te veranderen.");
        }

        if (dossier.Datum > venster.TotEnMet)
        {
            return new Trede(
                Antwoord.Nee,
                $"De {maat.Duur} na {anker} van maatregel {naam} eindigden op {venster.TotEnMet}, vóór de gedraging van {dossier.Datum}.");
        }

        return OpenPunt(dossier, eerdere, naam, maat) ?? new Trede(
            Antwoord.Ja,
            $"De gedraging van {dossier.Datum} valt binnen {maat.Duur} na {anker} van maatregel {naam}: het venster loopt van {venster.Van} tot en met {venster.TotEnMet}.",
            Aannames: Gebruikt(dossier, eerdere, naam, maat));
    }

    /// <summary>The name of an earlier measure that was given none.</summary>
    public static string Naam(int index) => string.Create(CultureInfo.InvariantCulture, $"m{index + 1}");

    /// <summary>Where the clause is open, the judgement in the case decides, then the setting of the municipality; else it is asked.</summary>
    private static Trede? OpenPunt(Gedragingdossier dossier, EerdereMaatregel eerdere, string naam, Meetelmaat maat)
    {
        if (Nihil(eerdere) && maat.NihilTelt == false) return new Trede(Antwoord.Nee, $"De eerdere maatregel {naam} is op nihil afgestemd en telt volgens de verordening niet mee.");
        if (Nihil(eerdere) && maat.NihilTelt is null)
        {
            var telt = Gekozen(eerdere.TeltMee, dossier.Instellingen.NihilTeltMee);
            if (telt == Antwoord.Onbekend) return new Trede(telt, $"Telt de op nihil afgestemde maatregel {naam} mee als eerdere maatregel? {maat.Wie} laat dat open.", "recidive-nihil");
            if (telt == Antwoord.Nee) return new Trede(telt, $"De eerdere maatregel {naam} is op nihil afgestemd en telt niet mee.", Aannames: [Herhalingsaannames.Nihil(naam, false, maat)]);
        }

        if (VanEenAnder(dossier, eerdere))
        {
            var telt = Gekozen(eerdere.TeltMee, dossier.Instellingen.AnderGezinslidTeltMee);
            if (telt == Antwoord.Onbekend) return new Trede(telt, $"Telt maatregel {naam}, opgelegd om een gedraging van een ander gezinslid, mee als eerdere maatregel? {maat.Wie} laat dat open.", "recidive-gezinslid");
            if (telt == Antwoord.Nee) return new Trede(telt, $"De eerdere maatregel {naam} volgde op een gedraging van een ander gezinslid en telt niet mee.", Aannames: [Herhalingsaannames.AnderGezinslid(naam, false, maat)]);
        }

        return null;
    }

    private static List<Aanname> Gebruikt(Gedragingdossier dossier, EerdereMaatregel eerdere, string naam, Meetelmaat maat)
    {
        var nihilOpen = Nihil(eerdere) && maat.NihilTelt is null;
        var vanEenAnder = VanEenAnder(dossier, eerdere);
        List<Aanname> aannames = [];
        if (eerdere.Status is null) aannames.Add(Herhalingsaannames.EerdereMaatregelGeldt(naam, maat.Bron));
        if (nihilOpen) aannames.Add(Herhalingsaannames.Nihil(naam, true, maat));
        if (eerdere is { Percentage: null, Waarschuwing: false } && !Nihil(eerdere)) aannames.Add(Herhalingsaannames.NietNihil(naam, maat.Bron));
        if (vanEenAnder) aannames.Add(Herhalingsaannames.AnderGezinslid(naam, true, maat));

        // Where the clause is open, a no has been followed above: this measure counts whatever was told.
        if (eerdere.TeltMee == Antwoord.Nee) aannames.Add(Herhalingsaannames.TeltMeeNietGebruikt(naam, maat));
        return aannames;
    }

    private static Antwoord Gekozen(Antwoord? inDezeZaak, Antwoord instelling) => inDezeZaak is { } keuze and not Antwoord.Onbekend ? keuze : instelling;

    /// <summary>A warning is written down as a measure of nothing, yet it is not one that was tuned to nil.</summary>
    private static bool Nihil(EerdereMaatregel eerdere) => !eerdere.Waarschuwing && (eerdere.Percentage == 0 || eerdere.Maanden == 0);

    private static bool VanEenAnder(Gedragingdossier dossier, EerdereMaatregel eerdere) => eerdere.Van != dossier.Gedraging.Van;

    private static LocalDate? Anker(EerdereMaatregel eerdere, RecidiveAnker anker) => anker switch
    {
        RecidiveAnker.Besluit => eerdere.Besluitdatum,
        RecidiveAnker.Gedraging => eerdere.Gedragingsdatum,
        _ => eerdere.Bekendgemaakt,
    };

    private static Toelichting Ankervraag(string naam, RecidiveAnker anker) => anker switch
    {
        RecidiveAnker.Besluit => $"Op welke dag is het besluit over de eerdere maatregel {naam} genomen?",
        RecidiveAnker.Gedraging => $"Op welke dag was de gedraging waarvoor de eerdere maatregel {naam} is opgelegd?",
        _ => $"Wanneer is de eerdere maatregel {naam} bekendgemaakt?",
    };
}
