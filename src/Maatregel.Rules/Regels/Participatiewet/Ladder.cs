using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// The ladder of leden 5 to 8: what counts is the day of the new conduct against the anchor of the earlier measure. Any of
/// the eight duties counts; a lowering under the verordening never does, and an annulled or withdrawn measure neither.
/// </summary>
internal static class Ladder
{
    private const int MaandenHerhaling = 12;

    /// <summary>Looks for an earlier measure under one of the given leden within twelve months before the conduct.</summary>
    public static Trede Zoek(Gedragingdossier dossier, Bron bron, params string[] leden)
    {
        if (dossier.Casus.EerdereMaatregelen is not { } eerdere)
        {
            return new Trede(Antwoord.Onbekend, $"Welke maatregelen of waarschuwingen zijn eerder gegeven, en wanneer zijn die bekendgemaakt?", "eerdere-maatregelen");
        }

        Trede? beste = null;
        for (var i = 0; i < eerdere.Count; i++)
        {
            if (!leden.Contains(eerdere[i].Regel.Waarde)) continue;
            var trede = Weeg(dossier, bron, eerdere[i], eerdere[i].Id ?? Naam(i));
            if (beste is null || Rang(trede) > Rang(beste)) beste = trede;
        }

        return beste ?? new Trede(Antwoord.Nee, $"Er is geen eerdere maatregel volgens {string.Join(" of ", leden)}.");
    }

    /// <summary>A yes decides; without one an open question must be asked; a no says why not.</summary>
    private static int Rang(Trede trede) => trede.Telt switch
    {
        Antwoord.Ja => 2,
        Antwoord.Onbekend => 1,
        _ => 0,
    };

    private static Trede Weeg(Gedragingdossier dossier, Bron bron, EerdereMaatregel eerdere, string naam)
    {
        if (eerdere.Status == MaatregelStatus.Vernietigd) return new Trede(Antwoord.Nee, $"De eerdere maatregel {naam} is vernietigd en telt niet mee.");
        if (eerdere.Status == MaatregelStatus.Ingetrokken) return new Trede(Antwoord.Nee, $"De eerdere maatregel {naam} is ingetrokken en telt niet mee.");
        if (Anker(eerdere, dossier.Instellingen.RecidiveAnker) is not { } anker)
        {
            return new Trede(Antwoord.Onbekend, $"Wanneer is de eerdere maatregel {naam} bekendgemaakt?", "eerdere-maatregel-bekendmaking");
        }

        var venster = Venster.Na(anker, MaandenHerhaling);
        if (dossier.Datum < venster.Van)
        {
            return new Trede(
                Antwoord.Nee,
                $"De gedraging van {dossier.Datum} was niet ná {anker}, de dag waarop de twaalf maanden van maatregel {naam} beginnen; er was nog geen kans om het gedrag te veranderen.");
        }

        if (dossier.Datum > venster.TotEnMet)
        {
            return new Trede(
                Antwoord.Nee,
                $"De twaalf maanden na {anker} van maatregel {naam} eindigden op {venster.TotEnMet}, vóór de gedraging van {dossier.Datum}.");
        }

        return TeltMee(dossier, bron, eerdere, naam) ?? new Trede(
            Antwoord.Ja,
            $"De gedraging van {dossier.Datum} valt binnen twaalf maanden na {anker} van maatregel {naam}: het venster loopt van {venster.Van} tot en met {venster.TotEnMet}.",
            Aannames: Gebruikt(dossier, bron, eerdere, naam));
    }

    /// <summary>Where the law is open, the judgement in the case decides, then the setting of the municipality; else it is asked.</summary>
    private static Trede? TeltMee(Gedragingdossier dossier, Bron bron, EerdereMaatregel eerdere, string naam)
    {
        if (Nihil(eerdere))
        {
            var telt = Gekozen(eerdere.TeltMee, dossier.Instellingen.NihilTeltMee);
            if (telt == Antwoord.Onbekend) return new Trede(telt, $"Telt de op nihil afgestemde maatregel {naam} mee als eerdere maatregel? De wet laat dat open.", "recidive-nihil");
            if (telt == Antwoord.Nee) return new Trede(telt, $"De eerdere maatregel {naam} is op nihil afgestemd en telt niet mee.", Aannames: [Aannames.Nihil(naam, false, bron)]);
        }

        if (eerdere.Van != dossier.Gedraging.Van)
        {
            var telt = Gekozen(eerdere.TeltMee, dossier.Instellingen.AnderGezinslidTeltMee);
            if (telt == Antwoord.Onbekend) return new Trede(telt, $"Telt maatregel {naam}, opgelegd om een gedraging van een ander gezinslid, mee als eerdere maatregel? De wet laat dat open.", "recidive-gezinslid");
            if (telt == Antwoord.Nee) return new Trede(telt, $"De eerdere maatregel {naam} volgde op een gedraging van een ander gezinslid en telt niet mee.", Aannames: [Aannames.AnderGezinslid(naam, false, bron)]);
        }

        return null;
    }

    private static List<Aanname> Gebruikt(Gedragingdossier dossier, Bron bron, EerdereMaatregel eerdere, string naam)
    {
        List<Aanname> aannames = [Aannames.RecidiveAnker(dossier.Instellingen.RecidiveAnker, bron)];
        if (eerdere.Status is null) aannames.Add(Aannames.EerdereMaatregelGeldt(naam));
        if (Nihil(eerdere)) aannames.Add(Aannames.Nihil(naam, true, bron));
        else if (eerdere.Percentage is null) aannames.Add(Aannames.NietNihil(naam, bron));
        if (eerdere.Van != dossier.Gedraging.Van) aannames.Add(Aannames.AnderGezinslid(naam, true, bron));
        return aannames;
    }

    private static Antwoord Gekozen(Antwoord? inDezeZaak, Antwoord instelling) => inDezeZaak is { } keuze and not Antwoord.Onbekend ? keuze : instelling;

    private static bool Nihil(EerdereMaatregel eerdere) => eerdere.Percentage == 0 || eerdere.Maanden == 0;

    internal static string Naam(int index) => string.Create(CultureInfo.InvariantCulture, $"m{index + 1}");

    internal static LocalDate? Anker(EerdereMaatregel eerdere, RecidiveAnker anker) => anker switch
    {
        RecidiveAnker.Besluit => eerdere.Besluitdatum,
        RecidiveAnker.Gedraging => eerdere.Gedragingsdatum,
        _ => eerdere.Bekendgemaakt,
    };
}
