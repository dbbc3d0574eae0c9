using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;
using static Maatregel.Rules.Tests.Juridisch.Rechtspraak.Uitspraakfeiten;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>Alleen als elke vorm van verwijtbaarheid ontbreekt, volgt geen maatregel.</summary>
[Trait("soort", "juridisch")]
public sealed class VerwijtbaarheidTests
{
    internal static Lijn Lijn => new("Verwijtbaarheid", [DenHaag, Rotterdam, MiddenNederland]);

    [Fact]
    [Trait("bewijs", "samenvatting")]
    public void CRVB_2014_797_De_eigen_verklaring_weegt_niet_op_tegen_medisch_advies() => DenHaag.Toets();

    [Fact]
    [Trait("bewijs", "samenvatting")]
    public void CRVB_2019_263_Wie_zich_niet_beschikbaar_houdt_maakt_zelf_aannemelijk_dat_hem_niets_te_verwijten_valt() => Rotterdam.Toets();

    [Fact]
    public void RBMNE_2014_3073_Faalt_de_voorlichting_en_blijft_iemand_bereid_dan_ontbreekt_het_verwijt() => MiddenNederland.Toets();

    private static Uitspraakzaak DenHaag => new()
    {
        Ecli = "ECLI:NL:CRVB:2014:797",
        Datum = "2014-03-11",
        Instantie = "Centrale Raad van Beroep",
        Gemeente = "Den Haag",
        Wet = "WWB",
        Bewijs = Bewijs.Samenvatting,
        Lijn = "De eigen stelling ziek te zijn weegt niet op tegen medisch advies aan het college.",
        Feiten = ["Bijstand sinds 1 mei 1998.", "Ziek gemeld op de eerste dag van een leerwerktraject.", "Bedrijfsarts en GGD-arts: deelname is mogelijk.", "Toch geweigerd."],
        Opgelegd = "100% gedurende 1 maand.",
        Geoordeeld = "In stand gelaten.",
        Ingevuld = ["De dag van de gedraging: 1 oktober 2012, en tien jaar later bij de omzetting."],
        Toetsingen =
        [
            OpOudRecht(Schending("pw-18-4-h", "2012-10-01")),
            new(Omgezet, Schending("pw-18-4-h", "2022-10-01"), "maatregel: pw-18-4-h pw-18-5 100% × 1") { Verordening = Proefclausule.Bij("Den Haag").MetDuur() },
        ],
    };

    private static Uitspraakzaak Rotterdam => new()
    {
        Ecli = "ECLI:NL:CRVB:2019:263",
        Datum = "2019-01-22",
        Instantie = "Centrale Raad van Beroep",
        Gemeente = "Rotterdam",
        Wet = "Participatiewet",
        Bewijs = Bewijs.Samenvatting,
        Lijn = "Zich niet beschikbaar houden is werk niet aanvaarden; dat geen verwijt past, maakt de betrokkene aannemelijk.",
        Feiten =
        [
            "Traject van 1 juni tot en met 31 augustus 2015; daarna een baan in de horeca aangeboden vanaf 1 december 2015.",
            "Gezegd is dat misschien een familiereis in januari 2016 nodig was; beginnen op 1 december kon niet.",
            "De baan is niet aanvaard; een geldige reden is niet aangetoond.",
        ],
        Opgelegd = "100% gedurende 1 maand.",
        Geoordeeld = "In stand gelaten.",
        Ingevuld = ["De dag van de gedraging: 1 december 2015.", "De duur van een maand staat in het proefdocument."],
        Toetsingen =
        [
            new(OpDeDag, Schending("pw-18-4-a", "2015-12-01"), "maatregel: pw-18-4-a pw-18-5 100% × 1") { Verordening = Proefclausule.Bij("Rotterdam").MetDuur() },
        ],
    };

    private static Uitspraakzaak MiddenNederland => new()
    {
        Ecli = "ECLI:NL:RBMNE:2014:3073",
        Datum = "2014-07-18",
        Instantie = "Rechtbank Midden-Nederland",
        Gemeente = "gemeente niet gezien",
        Wet = "WWB",
        Bewijs = Bewijs.Uitspraak,
        Lijn = "Schiet de voorlichting door de overheid tekort en blijft iemand bereid, dan valt een gemiste afspraak niet te verwijten.",
        Feiten =
        [
            "Een afspraak van 17 juli 2013 is gemist; het besluit is van een dag later.",
            "Gebrekkige voorlichting, gewekte verwachtingen en geen maatwerk.",
            "Een e-mail van 12 juli 2013 toont bereidheid tot een gesprek.",
        ],
        Opgelegd = "€ 300 over augustus 2013.",
        Geoordeeld = "Herroepen; het bedrag wordt alsnog betaald.",
        Ingevuld = ["De consulent oordeelt dat elke vorm van verwijtbaarheid ontbreekt.", "Bij de omzetting is alles tien jaar later."],
        Toetsingen =
        [
            OpOudRecht(NietTeVerwijten("2013-07-17")),
            new(Omgezet, NietTeVerwijten("2023-07-17"), "geen-maatregel: pw-18-9")
            {
                Verordening = Proefclausule.Bij("Proefgemeente").MetTarief("1", "pw-9-1-b-participatievoorziening", new Tarief { VastBedrag = 300 }),
            },
        ],
    };

    private static Hulp.Zaak NietTeVerwijten(string dag) => EenNoShow(dag).MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).MetMate(Mate.Ontbreekt);
}
