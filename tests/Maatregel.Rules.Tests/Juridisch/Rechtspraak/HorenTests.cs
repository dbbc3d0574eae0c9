using Maatregel.Rules.Feiten;
using static Maatregel.Rules.Tests.Juridisch.Rechtspraak.Uitspraakfeiten;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>Horen.</summary>
[Trait("soort", "juridisch")]
public sealed class HorenTests
{
    internal static Lijn Lijn => new("Horen", [Schiedam]);

    [Fact]
    public void CRVB_2007_BA1463_Niet_horen_is_een_gebrek_ook_bij_een_standaardmaatregel() => Schiedam.Toets();

    private static Uitspraakzaak Schiedam => new()
    {
        Ecli = "ECLI:NL:CRVB:2007:BA1463",
        Datum = "2007-03-06",
        Instantie = "Centrale Raad van Beroep",
        Gemeente = "Schiedam",
        Wet = "WWB",
        Bewijs = Bewijs.Uitspraak,
        Lijn = "Niet horen in bezwaar is een gebrek, ook bij een standaardmaatregel.",
        Feiten = ["Een stage vanaf 4 oktober 2004 is geweigerd om afstand en reiskosten.", "In bezwaar is niet gehoord."],
        Opgelegd = "100% gedurende 1 maand.",
        Geoordeeld = "De hoorplicht in bezwaar is geschonden.",
        Ingevuld = ["De dag van de gedraging: 4 oktober 2004; bij de omzetting 4 oktober 2018."],
        Toetsingen =
        [
            OpOudRecht(Schending("pw-18-4-h", "2004-10-04")),
            new(Omgezet + ": niet uitgenodigd voor een zienswijze", Schending("pw-18-4-h", "2018-10-04").MetHoor(HoorStatus.NietUitgenodigd), "nog-niet: stap uitnodigen-zienswijze")
            {
                Verordening = Proefclausule.Bij("Schiedam").MetDuur(),
            },
            new(Omgezet + ": gehoord", Schending("pw-18-4-h", "2018-10-04"), "maatregel: pw-18-4-h pw-18-5 100% × 1") { Verordening = Proefclausule.Bij("Schiedam").MetDuur() },
        ],
        Verschil = "De uitspraak gaat over horen in bezwaar (artikel 7:2 Awb). Het product adviseert over het eerste besluit en vraagt daar of een zienswijze is gevraagd (artikel 4:8 Awb); de hoorplicht in bezwaar valt erbuiten.",
    };
}
