using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels.Grondvormen;

/// <summary>
/// The exemption of a sole parent of a child younger than five. Article 9a Participatiewet allows one, of five years at most; of the twin
/// articles, 38 IOAW and IOAZ, no such bounds were read.
/// </summary>
internal static class AlleenstaandeOuderOntheffing
{
    private const int MeesteJaren = 5;

    /// <summary>Why it is doubtful whether such an exemption held on a day, as a question; <c>null</c> when nothing says so.</summary>
    public static Toelichting? Twijfel(this Ontheffing ontheffing, Casus casus, Gezinslid van, LocalDate dag, Bron bron)
    {
        if (ontheffing.Grond != OntheffingGrond.AlleenstaandeOuderKindJongerDan5) return null;
        var persoon = van == Gezinslid.Partner ? casus.Partner : casus.Belanghebbende;
        if (casus.Regeling == Regeling.Participatiewet && Grenzen(ontheffing, persoon, dag, bron) is { } grens) return grens;
        return persoon?.AlleenstaandeOuder == Antwoord.Nee || casus.MetPartner() == Antwoord.Ja
            ? (Toelichting)$"De ontheffing is er voor een alleenstaande ouder, en dat is het volgens de opgave niet. Gold zij nog op {dag}? Geef de laatste dag van de ontheffing, of de grond van het besluit."
            : null;
    }

    private static Toelichting? Grenzen(Ontheffing ontheffing, Belanghebbende? persoon, LocalDate dag, Bron bron)
    {
        if (ontheffing.Van.PlusYears(MeesteJaren) <= dag)
        {
            return ontheffing.TotEnMet is null
                ? $"De ontheffing begon op {ontheffing.Van} en heeft geen laatste dag; {bron} laat haar hoogstens vijf jaar toe. Gold zij nog op {dag}? Geef de laatste dag van de ontheffing."
                : (Toelichting)$"De ontheffing begon op {ontheffing.Van}; {bron} laat haar hoogstens vijf jaar toe. Gold zij nog op {dag}? Geef de eerste en de laatste dag van de ontheffing.";
        }

        return Eerdere(ontheffing, persoon) is { } eerdere
            ? (Toelichting)$"Een eerdere ontheffing liep van {eerdere.Van} tot en met {eerdere.TotEnMet}; {bron} laat er maar één toe. Gold de ontheffing van {ontheffing.Van}, en op welke grond? Geef bij elke ontheffing de grond van het besluit."
            : null;
    }

    private static Ontheffing? Eerdere(Ontheffing ontheffing, Belanghebbende? persoon) =>
        persoon?.Ontheffingen?.FirstOrDefault(o => o.Grond == ontheffing.Grond && o.TotEnMet < ontheffing.Van);
}
