using static Maatregel.Rules.Tests.Juridisch.Rechtspraak.Uitspraakfeiten;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>Tekortschietend besef van verantwoordelijkheid.</summary>
[Trait("soort", "juridisch")]
public sealed class TekortschietendBesefTests
{
    internal static Lijn Lijn => new("Tekortschietend besef van verantwoordelijkheid", [BergenOpZoom]);

    [Fact]
    [Trait("bewijs", "samenvatting")]
    public void RBZWB_2022_7863_Een_maatregel_om_tekortschietend_besef_kan_naast_intrekking_staan() => BergenOpZoom.Toets();

    private static Uitspraakzaak BergenOpZoom => new()
    {
        Ecli = "ECLI:NL:RBZWB:2022:7863",
        Datum = "2022-12-20",
        Instantie = "Rechtbank Zeeland-West-Brabant",
        Gemeente = "Bergen op Zoom",
        Wet = "Participatiewet",
        Bewijs = Bewijs.Samenvatting,
        Lijn = "Een maatregel van de verordening om tekortschietend besef kan naast intrekking en terugvordering staan.",
        Feiten = ["Een rekening met een aanzienlijk saldo is niet gemeld; € 2.212,45 is teruggevorderd."],
        Opgelegd = "30% gedurende 3 maanden.",
        Geoordeeld = "In stand gelaten.",
        Ingevuld = ["De dag van de gedraging: 1 maart 2021.", "De grond van de maatregel is niet nagegaan; aangenomen is tekortschietend besef."],
        Toetsingen =
        [
            new("als tekortschietend besef", Schending("pw-18-2-tekortschietend-besef", "2021-03-01"), "maatregel: vo-1 vo-1 30% × 3")
            {
                Verordening = Proefclausule.Bij("Bergen op Zoom").MetBesef("1", Proefclausule.Procent(30, 3)),
            },
            new("als niet gemelde rekening", Schending("pw-17-1-inlichtingen", "2021-03-01"), "andere-route: boete") { Verordening = Proefclausule.Bij("Bergen op Zoom") },
        ],
        Verschil = "Geen, als de grond tekortschietend besef is. Het niet melden zelf leidt tot een boete, niet tot een maatregel.",
    };
}
