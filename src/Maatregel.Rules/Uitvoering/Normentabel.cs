using Maatregel.Rules.Feiten;
using Maatregel.Rules.Normen;

namespace Maatregel.Rules.Uitvoering;

/// <summary>
/// De normen van de Participatiewet per maand, netto met vakantietoeslag. Een leemte blijft een leemte: een norm wordt
/// nooit berekend of geschat.
/// </summary>
internal static class Normentabel
{
    // From 2026 art. 20 lid 3 raises the norm of 18 to 20 year olds, but only for whom the parents cannot be called upon,
    // which the case does not tell; for couples it is moreover not clear for how many of them.
    private static readonly YearMonth EersteMaandVerhoging = new(2026, 1);

    public static Normopzoeking Zoek(Leefsituatie leefsituatie, YearMonth maand, Normenlijst? lijst = null)
    {
        lijst ??= Normenlijst.Ingebouwd;
        var bron = Bepaling(leefsituatie).Op(maand.OnDayOfMonth(1));
        if (lijst.Zoek(maand) is not { } regel)
        {
            return Normopzoeking.Leemte(bron, $"De norm van {maand} is niet bekend: de tabel loopt van {lijst.Van} tot en met {lijst.TotEnMet}.");
        }

        if (maand >= EersteMaandVerhoging && IsOnder21(leefsituatie))
        {
            return Normopzoeking.Leemte(
                Wet.Participatiewet.Artikel("20").Lid("3").Op(maand.OnDayOfMonth(1)),
                $"De norm van {maand} is niet op te zoeken: sinds {EersteMaandVerhoging} wordt de norm van wie 18, 19 of 20 jaar is verhoogd als die geen beroep kan doen op de ouders. Of dat zo is, blijkt niet uit de gegevens. Geef de norm per maand op.");
        }

        return regel.Bedragen.TryGetValue(Tabelkolom(leefsituatie), out var bedrag)
            ? Normopzoeking.Gevonden(bedrag, bron)
            : Normopzoeking.Leemte(bron, $"De norm van {maand} voor deze leefsituatie is niet bekend.");
    }

    private static Leefsituatie Tabelkolom(Leefsituatie leefsituatie) =>
        leefsituatie == Leefsituatie.AlleenstaandeOuder ? Leefsituatie.Alleenstaande : leefsituatie;

    private static bool IsOnder21(Leefsituatie leefsituatie) => Bepaling(leefsituatie).Artikelnummer == "20";

    private static Wetsbepaling Bepaling(Leefsituatie leefsituatie) => leefsituatie switch
    {
        Leefsituatie.Alleenstaande18_20 or Leefsituatie.Gehuwden18_20 or Leefsituatie.Gehuwden18_20En21 =>
            Wet.Participatiewet.Artikel("20").Lid("1"),
        Leefsituatie.Gehuwden18_20MetKind or Leefsituatie.Gehuwden18_20En21MetKind => Wet.Participatiewet.Artikel("20").Lid("2"),
        Leefsituatie.AlleenstaandeAow or Leefsituatie.GehuwdenAow => Wet.Participatiewet.Artikel("22"),
        Leefsituatie.InrichtingAlleenstaande or Leefsituatie.InrichtingGehuwden => Wet.Participatiewet.Artikel("23"),
        _ => Wet.Participatiewet.Artikel("21"),
    };
}
