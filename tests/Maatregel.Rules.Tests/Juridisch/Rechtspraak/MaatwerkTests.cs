using Maatregel.Rules.Feiten;
using static Maatregel.Rules.Tests.Juridisch.Rechtspraak.Uitspraakfeiten;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>Zonder een concreet en op maat opgelegde verplichting geen maatregel.</summary>
[Trait("soort", "juridisch")]
public sealed class MaatwerkTests
{
    internal static Lijn Lijn => new("Een concrete verplichting op maat", [Roermond, Barendrecht]);

    [Fact]
    public void CRVB_2021_504_Wie_een_onderzoek_op_maat_afbreekt_krijgt_een_maand_100_procent() => Roermond.Toets();

    [Fact]
    public void CRVB_2016_2441_Een_werkstage_die_niet_past_bij_bekende_beperkingen_draagt_geen_maatregel() => Barendrecht.Toets();

    private static Uitspraakzaak Roermond => new()
    {
        Ecli = "ECLI:NL:CRVB:2021:504",
        Datum = "2021-03-09",
        Instantie = "Centrale Raad van Beroep",
        Gemeente = "Roermond",
        Wet = "Participatiewet",
        Bewijs = Bewijs.Uitspraak,
        Lijn = "Wie een concreet en op maat opgelegd onderzoek afbreekt, maakt geen gebruik van een voorziening.",
        Feiten =
        [
            "Aangemeld voor een onderzoek naar beroepskeuze: een voorziening en een invulling van artikel 9, eerste lid, onderdeel b.",
            "Het onderzoek was op maat en nodig voor de volgende stap.",
            "Halverwege gestopt.",
        ],
        Opgelegd = "100% gedurende 1 maand.",
        Geoordeeld = "In stand gelaten.",
        Ingevuld = ["De dag van de gedraging: 4 juni 2018.", "De duur van een maand bij de eerste keer staat in het proefdocument; de tekst van de verordening is niet gelezen."],
        Toetsingen =
        [
            new(OpDeDag, Schending("pw-18-4-h", "2018-06-04"), "maatregel: pw-18-4-h pw-18-5 100% × 1") { Verordening = Proefclausule.Bij("Roermond").MetDuur() },
        ],
    };

    private static Uitspraakzaak Barendrecht => new()
    {
        Ecli = "ECLI:NL:CRVB:2016:2441",
        Datum = "2016-06-21",
        Instantie = "Centrale Raad van Beroep",
        Gemeente = "Barendrecht",
        Wet = "WWB",
        Bewijs = Bewijs.Uitspraak,
        Lijn = "Een aanbod dat niet is afgestemd op bekende beperkingen, is geen grond voor een maatregel.",
        Feiten =
        [
            "Echtpaar met bijstand sinds 8 november 2010.",
            "Een eerder traject eindigde in 2012 om psychische klachten; behandeling sinds 1 mei 2012.",
            "Onderzoek door een psycholoog in 2013.",
            "Een werkstage is geweigerd.",
        ],
        Opgelegd = "Een maatregel om het niet gebruiken van een voorziening; het percentage is niet gelezen.",
        Geoordeeld = "Ten onrechte opgelegd: het ontbrak aan maatwerk.",
        Ingevuld = ["De dag van de gedraging: 3 juni 2013, en tien jaar later bij de omzetting."],
        Toetsingen =
        [
            OpOudRecht(Werkstage("2013-06-03")),
            new(Omgezet, Werkstage("2023-06-03"), "geen-maatregel: pw-18-1") { Verordening = Proefclausule.Bij("Barendrecht").MetDuur() },
        ],
    };

    private static Hulp.Zaak Werkstage(string dag) => Schending("pw-18-4-h", dag).VoorHetGezin().MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Nee });
}
