using static Maatregel.Rules.Tests.Juridisch.Rechtspraak.Uitspraakfeiten;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>Ook een maatregel van het vierde lid wordt afgestemd als dringende redenen dat vragen.</summary>
[Trait("soort", "juridisch")]
public sealed class DringendeRedenenTests
{
    internal static Lijn Lijn => new("Dringende redenen", [Montferland, Rotterdam]);

    [Fact]
    [Trait("bewijs", "samenvatting")]
    public void CRVB_2020_3345_Bij_verwijt_kunnen_dringende_redenen_het_percentage_halveren() => Montferland.Toets();

    [Fact]
    public void CRVB_2018_2902_Dringende_redenen_halveren_het_percentage_en_laten_de_duur_bij_herhaling_staan() => Rotterdam.Toets();

    private static Uitspraakzaak Montferland => new()
    {
        Ecli = "ECLI:NL:CRVB:2020:3345",
        Datum = "2020-12-22",
        Instantie = "Centrale Raad van Beroep",
        Gemeente = "Montferland",
        Wet = "Participatiewet",
        Bewijs = Bewijs.Samenvatting,
        Lijn = "Er kan verwijt zijn en toch een dringende reden om te matigen; de duur blijft, het percentage gaat omlaag.",
        Feiten =
        [
            "Niet verschenen op afspraken met de werkcoach.",
            "Eerder al een maatregel van 100%.",
            "Een beroep op sociale beperkingen rechtvaardigde het wegblijven niet.",
            "Op de zitting bood het college zelf 50% gedurende 2 maanden aan, om bijzondere persoonlijke omstandigheden.",
        ],
        Opgelegd = "100% gedurende 2 maanden.",
        Geoordeeld = "Vernietigd en opnieuw bepaald: 50% gedurende 2 maanden.",
        Ingevuld = ["De dag van de gedraging: 4 maart 2019; de eerdere maatregel (vijfde lid) bekendgemaakt op 1 oktober 2018.", "De duur van een en twee maanden staat in het proefdocument."],
        Toetsingen =
        [
            new("met het oordeel dat er dringende redenen zijn", Werkcoach.Afgestemd(50, 2, "Bijzondere persoonlijke omstandigheden."), "maatregel: pw-18-4-h pw-18-6 100% × 2 → 50% × 2")
            {
                Verordening = Proefclausule.Bij("Montferland").MetDuur(),
            },
            new("zonder oordeel over dringende redenen", Werkcoach.ZonderOordeelOverDringendeRedenen(), "nog-niet: vraag dringende-redenen") { Verordening = Proefclausule.Bij("Montferland").MetDuur() },
        ],
        Verschil = "Geen, als de consulent oordeelt dat er dringende redenen zijn. Zonder dat oordeel geeft het product geen maatregel maar een vraag, nooit vanzelf 100%.",
    };

    private static Uitspraakzaak Rotterdam => new()
    {
        Ecli = "ECLI:NL:CRVB:2018:2902",
        Datum = "2018-09-12",
        Instantie = "Centrale Raad van Beroep",
        Gemeente = "Rotterdam",
        Wet = "Participatiewet",
        Bewijs = Bewijs.Uitspraak,
        Lijn = "Bij dringende redenen kan een geüniformeerde maatregel naar een lager percentage terwijl de duur bij herhaling blijft.",
        Feiten =
        [
            "Maatregel volgens het vierde lid, bij herhaling, vanaf 1 augustus 2015.",
            "Na een tussenuitspraak van 12 september 2017 nam het college in een nieuw besluit van 16 januari 2018 dringende redenen aan.",
        ],
        Opgelegd = "Het eerste percentage is niet gezien; het nieuwe besluit: 50% gedurende 3 maanden.",
        Geoordeeld = "De eerste uitspraak is deels vernietigd; 50% gedurende 3 maanden vanaf 1 augustus 2015 (dictum nagaan).",
        Ingevuld =
        [
            "Het onderdeel van het vierde lid: h. De dag van de gedraging: 15 juni 2015, het besluit: 10 juli 2015.",
            "De eerdere maatregel: volgens het zesde lid, bekendgemaakt op 2 maart 2015; drie maanden past bij het zevende lid.",
        ],
        Toetsingen =
        [
            new(
                OpDeDag,
                Schending("pw-18-4-h", "2015-06-15").MetEerdereMaatregel("pw-18-6", "2015-03-02").BesluitOp("2015-07-10").Afgestemd(50, 3, "Dringende redenen, zoals het college die aannam."),
                "maatregel: pw-18-4-h pw-18-7 100% × 3 → 50% × 3")
            {
                Verordening = Proefclausule.Bij("Rotterdam").MetDuur(),
                Maanden = "augustus 2015 50%, september 2015 50%, oktober 2015 50%",
            },
        ],
    };

    private static Hulp.Zaak Werkcoach => EenNoShow("2019-03-04").MetEerdereMaatregel("pw-18-5", "2018-10-01");
}
