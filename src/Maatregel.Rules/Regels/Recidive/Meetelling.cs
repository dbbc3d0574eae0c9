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
    /// <param name="dossier">The new conduct.</param>
    /// <param name="eerdere">The earlier measure.</param>
    /// <param name="maatregel">What it is called.</param>
    /// <param name="maat">The clause.</param>
    /// <param name="dag">The conduct that must fall in the window, in a chain that of the measure after it.</param>
    public static Trede Weeg(Gedragingdossier dossier, EerdereMaatregel eerdere, Aanduiding maatregel, Meetelmaat maat, LocalDate dag)
    {
        if (eerdere.Status == MaatregelStatus.Vernietigd) return new Trede(Antwoord.Nee, $"{maatregel.Begin} is vernietigd en telt niet mee.");
        if (eerdere.Status == MaatregelStatus.Ingetrokken) return new Trede(Antwoord.Nee, $"{maatregel.Begin} is ingetrokken en telt niet mee.");
        if (eerdere.Waarschuwing && !maat.WaarschuwingTelt) return new Trede(Antwoord.Nee, $"{maatregel.Begin} was een waarschuwing en telt niet mee.");
        if (Anker(eerdere, maat.Anker) is not { } anker)
        {
            // What does not count whatever the day, is not asked for its day.
            return OpenPunt(dossier, eerdere, maatregel, maat) is { Telt: Antwoord.Nee } nee ? nee : new Trede(Antwoord.Onbekend, Ankervraag(maatregel, maat.Anker), Vraagcode.EerdereMaatregelBekendmaking);
        }

        var venster = Venster.Na(anker, maat.Maanden);
        if (dag < venster.Van)
        {
            return new Trede(
                Antwoord.Nee,
                $"De gedraging van {dag} was niet ná {anker}, de dag waarop de {maat.Duur} van {maatregel} beginnen; er was nog geen kans om het gedrag te veranderen.");
        }

        if (dag > venster.TotEnMet)
        {
            return new Trede(
                Antwoord.Nee,
                $"De {maat.Duur} van {maatregel} begonnen na {anker} en eindigden op {venster.TotEnMet}, vóór de gedraging van {dag}.");
        }

        return OpenPunt(dossier, eerdere, maatregel, maat) ?? new Trede(
            Antwoord.Ja,
            $"De gedraging van {dag} valt binnen de {maat.Duur} van {maatregel}: het venster loopt van {venster.Van} tot en met {venster.TotEnMet}.",
            Aannames: Gebruikt(dossier, eerdere, maatregel, maat))
        {
            Eerdere = eerdere,
        };
    }

    private static Trede? OpenPunt(Gedragingdossier dossier, EerdereMaatregel eerdere, Aanduiding maatregel, Meetelmaat maat)
    {
        if (eerdere.Nihil && maat.NihilTelt == false) return new Trede(Antwoord.Nee, $"{maatregel.Begin} is op nihil afgestemd en telt volgens de verordening niet mee.");
        foreach (var twijfel in Twijfel.Over(dossier, eerdere, maatregel, maat))
        {
            var telt = Gekozen(eerdere.TeltMee, twijfel.Instelling);
            if (telt == Antwoord.Onbekend) return new Trede(telt, twijfel.Vraag(maat), twijfel.Code);
            if (telt == Antwoord.Nee) return new Trede(telt, twijfel.TeltNiet, Aannames: [twijfel.Aanname(false, maat)]);
        }

        // Leden 6 to 8 leave nothing open but what the earlier measure rested on.
        return eerdere is { TeltMee: Antwoord.Nee, Grondslag: null } && maat.Ladder
            ? new Trede(
                Antwoord.Onbekend,
                $"Opgegeven is dat {maatregel} niet meetelt. De wet laat dat alleen open als hij niet op een plicht van het vierde lid rustte. Om welke plicht is hij opgelegd?",
                Vraagcode.EerdereMaatregelGrondslag)
            : null;
    }

    private static List<Aanname> Gebruikt(Gedragingdossier dossier, EerdereMaatregel eerdere, Aanduiding maatregel, Meetelmaat maat)
    {
        List<Aanname> aannames = [];
        if (eerdere.Status is null) aannames.Add(Recidiveaannames.EerdereMaatregelGeldt(maatregel, maat.Bron));
        if (eerdere is { Percentage: null, Waarschuwing: false } && !eerdere.Nihil && maat.NihilTelt != true) aannames.Add(Recidiveaannames.NietNihil(maatregel, maat.Bron));
        aannames.AddRange(Twijfel.Over(dossier, eerdere, maatregel, maat).Select(t => t.Aanname(true, maat)));

        // Where the clause is open, a no has been followed above: this measure counts whatever was told.
        if (eerdere.TeltMee == Antwoord.Nee) aannames.Add(Recidiveaannames.TeltMeeNietGebruikt(maatregel, maat));
        return aannames;
    }

    private static Antwoord Gekozen(Antwoord inDezeZaak, Antwoord instelling) => inDezeZaak == Antwoord.Onbekend ? instelling : inDezeZaak;

    /// <summary>The day from which the window of an earlier measure runs.</summary>
    public static LocalDate? Anker(EerdereMaatregel eerdere, RecidiveAnker anker) => anker switch
    {
        RecidiveAnker.Besluit => eerdere.Besluitdatum,
        RecidiveAnker.Gedraging => eerdere.Gedragingsdatum,
        _ => eerdere.Bekendgemaakt,
    };

    private static Toelichting Ankervraag(Aanduiding maatregel, RecidiveAnker anker) => anker switch
    {
        RecidiveAnker.Besluit => $"Op welke dag is het besluit over {maatregel} genomen?",
        RecidiveAnker.Gedraging => $"Op welke dag was de gedraging waarvoor {maatregel} is opgelegd?",
        _ => $"Wanneer is {maatregel} bekendgemaakt?",
    };
}
