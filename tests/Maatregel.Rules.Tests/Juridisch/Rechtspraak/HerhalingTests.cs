using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using static Maatregel.Rules.Tests.Juridisch.Rechtspraak.Uitspraakfeiten;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>Verzwaren bij herhaling vraagt een bepaling die past en een kans om het gedrag te veranderen.</summary>
[Trait("soort", "juridisch")]
public sealed class HerhalingTests
{
    internal static Lijn Lijn => new("Herhaling", [Wassenaar, Walcheren]);

    [Fact]
    public void CRVB_2012_BW3807_Zonder_passende_herhalingsbepaling_blijft_de_gewone_duur() => Wassenaar.Toets();

    [Fact]
    public void RBZWB_2018_6898_Verzwaren_vraagt_een_kans_om_het_gedrag_te_veranderen() => Walcheren.Toets();

    private static Uitspraakzaak Wassenaar => new()
    {
        Ecli = "ECLI:NL:CRVB:2012:BW3807",
        Datum = "2012-04-24",
        Instantie = "Centrale Raad van Beroep",
        Gemeente = "Wassenaar",
        Wet = "WWB",
        Bewijs = Bewijs.Uitspraak,
        Lijn = "Een langere duur vraagt een herhalingsbepaling die op de gedraging past; anders blijft de gewone duur.",
        Feiten =
        [
            "Vijf maatregelen, onder meer om niet ingeschreven staan bij het CWI en niet verschijnen op 13 november 2008.",
            "Volledig verwijtbaar.",
            "De derde en de vijfde maatregel duurden twee maanden.",
        ],
        Opgelegd = "Vijf maatregelen, de derde en de vijfde gedurende 2 maanden.",
        Geoordeeld = "De herhalingsbepaling kon op de derde en de vijfde niet worden toegepast; de Raad voorziet zelf.",
        Ingevuld =
        [
            "Percentage en bepaling zijn die van de verordening van 2015, die ook in Wassenaar geldt; die van toen zijn niet gelezen.",
            "Getoetst is één maatregel, om de afspraak van 13 november; bij de omzetting tien jaar later.",
            "De eerdere maatregel is drie maanden vóór de gedraging bekendgemaakt.",
            "Waarom de bepaling niet paste, is niet gezien.",
        ],
        Toetsingen =
        [
            OpOudRecht(Derde("2008-11-13")),
            new(Omgezet + ", zoals het college het zag", Derde("2018-11-13"), "nog-niet: vraag recidive-onbekend"),
            new(Omgezet + ", met de herhalingsbepaling buiten toepassing", Derde("2018-11-13").Met(HerhalingBuitenToepassing), "maatregel: vo-9-2 vo-10-1-b 20% × 1"),
        ],
        Verschil = "Geen, als de consulent opgeeft dat de herhalingsbepaling in deze zaak buiten toepassing blijft. Zonder die opgave verdubbelt het product de duur, met de aanname dat de modelbepaling geldt.",
    };

    private static Uitspraakzaak Walcheren => new()
    {
        Ecli = "ECLI:NL:RBZWB:2018:6898",
        Datum = "2018-12-14",
        Instantie = "Voorzieningenrechter rechtbank Zeeland-West-Brabant",
        Gemeente = "Orionis Walcheren",
        Wet = "Participatiewet",
        Bewijs = Bewijs.Uitspraak,
        Lijn = "Verzwaren kan pas als er tussen de maatregelen een echte kans was om het gedrag te veranderen.",
        Feiten =
        [
            "Besluiten van 31 juli, 7 augustus en 22 oktober 2018.",
            "De gedragingen lagen dicht op elkaar; er was geen echte kans om het gedrag te veranderen.",
        ],
        Opgelegd = "100% gedurende 1 maand (augustus 2018), 100% gedurende 1 maand (september 2018) en 100% gedurende 3 maanden vanaf november 2018.",
        Geoordeeld = "Voorlopig oordeel: de derde wordt teruggebracht tot 1 maand; vanaf december 2018 wordt weer betaald.",
        Ingevuld =
        [
            "De dagen van de gedragingen zijn niet gezien: 1 oktober 2018, of 30 juli 2018 als de gedraging vóór het eerste besluit lag.",
            "De beide eerdere maatregelen zijn opgelegd volgens het vijfde lid en bekendgemaakt op de dag van het besluit.",
        ],
        Toetsingen =
        [
            new("gedraging na beide besluiten", Derde2018("2018-10-01"), "maatregel: pw-18-4-h pw-18-6 100% × 2")
            {
                Verordening = Proefclausule.Bij("Walcheren").MetDuur(),
                Maanden = "november 2018 100%, december 2018 100%",
            },
            new(
                "gedraging na beide besluiten, en de consulent stemt af",
                Derde2018("2018-10-01").Afgestemd(100, 1, "Er was geen echte kans om het gedrag te veranderen."),
                "maatregel: pw-18-4-h pw-18-6 100% × 2 → 100% × 1")
            {
                Verordening = Proefclausule.Bij("Walcheren").MetDuur(),
                Maanden = "november 2018 100%",
            },
            new("gedraging vóór het eerste besluit", Derde2018("2018-07-30"), "maatregel: pw-18-4-h pw-18-5 100% × 1")
            {
                Verordening = Proefclausule.Bij("Walcheren").MetDuur(),
                Maanden = "november 2018 100%",
            },
        ],
        Verschil = "Lag de gedraging na de besluiten, dan zegt de wet twee maanden en niet drie, want na twee maatregelen volgens het vijfde lid volgt het zesde. Tot één maand komen wij alleen als een mens afstemt: of er een echte kans was, is een oordeel. Lag de gedraging vóór het eerste besluit, dan is er geen herhaling en komen wij ook op één maand.",
    };

    private static Zaak Derde(string dag) => EenNoShow(dag).MetDoel(NoShowDoel.OnderzoekParticipatievoorziening)
        .MetEerdereMaatregel(new EerdereMaatregel { Regel = new("vo-10-1-b"), Categorie = 2, Bekendgemaakt = Zaak.Dag(dag).PlusMonths(-3), Percentage = 20, Maanden = 1, Status = MaatregelStatus.Geldig })
        .Met(c => c with { Gemeente = "GM0629" });

    private static Casus HerhalingBuitenToepassing(Casus casus) => casus with
    {
        BuitenToepassing = [new BuitenToepassing { Bepaling = new("model-16"), Reden = "De herhalingsbepaling past niet op deze gedraging.", Ecli = "ECLI:NL:CRVB:2012:BW3807" }],
    };

    private static Zaak Derde2018(string dag) => Schending("pw-18-4-h", dag)
        .MetEerdereMaatregel("pw-18-5", "2018-07-31")
        .MetEerdereMaatregel("pw-18-5", "2018-08-07")
        .Met(c => c with { EerdereMaatregelen = [.. c.EerdereMaatregelen!.Select(m => m with { ZelfdeGedraging = Antwoord.Nee })] })
        .BesluitOp("2018-10-22");
}
