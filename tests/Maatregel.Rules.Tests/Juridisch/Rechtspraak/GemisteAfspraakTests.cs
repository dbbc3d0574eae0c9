using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using static Maatregel.Rules.Tests.Juridisch.Rechtspraak.Uitspraakfeiten;
using Document = Maatregel.Rules.Verordeningen.Verordening;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>Wat een gemiste afspraak kost, hangt af van de wet of van de verordening; elke afspraak telt apart.</summary>
[Trait("soort", "juridisch")]
public sealed class GemisteAfspraakTests
{
    private static readonly AdviesInstellingen ZonderHerhalingsoproep = new() { HerhalingsoproepVereist = false };

    internal static Lijn Lijn => new("De gemiste afspraak", [Amsterdam, Amersfoort, Oosterhout]);

    [Fact]
    [Trait("bewijs", "samenvatting")]
    public void CRVB_2015_361_Elke_gemiste_afspraak_is_een_eigen_gedraging() => Amsterdam.Toets();

    [Fact]
    public void CRVB_2015_2845_Een_vast_bedrag_per_gemiste_afspraak() => Amersfoort.Toets();

    [Fact]
    [Trait("bewijs", "samenvatting")]
    public void RBZWB_2025_2687_Niet_verschijnen_bij_een_werkgever_belemmert_werk() => Oosterhout.Toets();

    private static Uitspraakzaak Amsterdam => new()
    {
        Ecli = "ECLI:NL:CRVB:2015:361",
        Datum = "2015-02-10",
        Instantie = "Centrale Raad van Beroep",
        Gemeente = "Amsterdam",
        Wet = "WWB",
        Bewijs = Bewijs.Samenvatting,
        Lijn = "Elke gemiste afspraak is een eigen gedraging; een kale ziekmelding en een over het hoofd geziene oproep zijn geen geldige reden.",
        Feiten =
        [
            "Bijstand sinds 7 februari 2011; eerder meermaals gewaarschuwd.",
            "Niet verschenen op 27 februari 2013 (ziek gemeld, niet onderbouwd).",
            "Niet verschenen op 7 maart 2013 (oproep over het hoofd gezien).",
        ],
        Opgelegd = "30% over maart 2013 en 100% over april 2013.",
        Geoordeeld = "Beide in stand gelaten.",
        Ingevuld =
        [
            "De vorm van de verzwaring (100% bij herhaling) en de dag waarop het eerste besluit is bekendgemaakt: 28 februari.",
            "Een herhalingsoproep is niet gezien; ingesteld is dat die niet nodig is.",
            "Bij de omzetting is alles tien jaar later.",
        ],
        Toetsingen =
        [
            OpOudRecht(Gemist("2013-02-27").En(Gemist("2013-03-07"))),
            new(Omgezet + ": de eerste afspraak", Gemist("2023-02-27").BesluitOp("2023-02-28"), "maatregel: vo-1 vo-1 30% × 1")
            {
                Verordening = VerordeningAmsterdam,
                Instellingen = ZonderHerhalingsoproep,
                Maanden = "maart 2023 30%",
            },
            new(Omgezet + ": de tweede afspraak", Gemist("2023-03-07").BesluitOp("2023-03-20").MetEerdereMaatregel("vo-1", "2023-02-28", percentage: 30), "maatregel: vo-1 vo-3 100% × 1")
            {
                Verordening = VerordeningAmsterdam,
                Instellingen = ZonderHerhalingsoproep,
                Maanden = "april 2023 100%",
            },
            new(Omgezet + ": zoals een gemeente met herhalingsoproepen het ziet", Gemist("2023-02-27"), "nog-niet: stap herhalingsoproep-versturen") { Verordening = VerordeningAmsterdam },
        ],
        Verschil = "Geen, als de gemeente instelt dat geen herhalingsoproep nodig is. Standaard vraagt het product die eerst: dat is werkproces, geen wet. Onder de huidige wet kan een gemiste afspraak over een aangeboden voorziening bovendien onder het vierde lid vallen.",
    };

    private static Document VerordeningAmsterdam => Proefclausule.Bij("Amsterdam")
        .MetTarief("1", "pw-9-1-b-participatievoorziening", Proefclausule.Procent(30))
        .MetRecidive("3", new RecidiveStap { Bewerking = Bewerking.Zet, Deel = Tariefdeel.Percentage, Waarde = 100 });

    private static Uitspraakzaak Amersfoort => new()
    {
        Ecli = "ECLI:NL:CRVB:2015:2845",
        Datum = "2015-08-18",
        Instantie = "Centrale Raad van Beroep",
        Gemeente = "Amersfoort",
        Wet = "WWB",
        Bewijs = Bewijs.Uitspraak,
        Lijn = "Noemt de verordening een vast bedrag per gemiste afspraak, dan kan dat voor elke bewezen no-show.",
        Feiten =
        [
            "Startcontract van 8 februari 2013 voor een traject.",
            "Een verzekeringsarts zag op 9 april 2013 geen medisch beletsel.",
            "Twee afspraken gemist zonder geldige reden.",
        ],
        Opgelegd = "Twee keer € 300.",
        Geoordeeld = "Beide in stand gelaten.",
        Ingevuld = ["De dagen van de twee afspraken: 6 mei en 3 juni 2013, en tien jaar later bij de omzetting.", "De leefsituatie: alleenstaande.", "Van de verordening zijn alleen het bedrag en de artikelen 7, derde lid, onderdeel c, en 8, eerste lid, onderdeel c, bekend."],
        Toetsingen =
        [
            OpOudRecht(TweeKeer("2013-05-06", "2013-06-03", NoShowDoel.OnderzoekParticipatievoorziening)),
            new(Omgezet + ", als gedraging van de verordening", TweeKeer("2023-05-06", "2023-06-03", NoShowDoel.OnderzoekParticipatievoorziening), "maatregel: vo-8-1-c vo-8-1-c € 300; vo-8-1-c vo-8-1-c € 300")
            {
                Verordening = VerordeningAmersfoort,
            },
            new(
                Omgezet + ", als gedraging van het vierde lid",
                TweeKeer("2023-05-06", "2023-06-03", NoShowDoel.VoorzieningArbeidsinschakeling),
                "maatregel: pw-18-4-h pw-18-5 100% × 1; pw-18-4-h pw-18-5 100% × 1")
            {
                Verordening = VerordeningAmersfoort.MetDuur(),
            },
        ],
        Verschil = "Geen, als de gedraging onder de verordening valt. Een traject niet gebruiken valt sinds 2015 onder het vierde lid: dan staat 100% in de wet en kan een vast bedrag van de verordening daar niet voor in de plaats komen.",
    };

    private static Document VerordeningAmersfoort =>
        Proefclausule.Bij("Amersfoort").MetTarief("8-1-c", "pw-9-1-b-participatievoorziening", new Tarief { VastBedrag = 300 });

    private static Uitspraakzaak Oosterhout => new()
    {
        Ecli = "ECLI:NL:RBZWB:2025:2687",
        Datum = "2025-05-06",
        Instantie = "Rechtbank Zeeland-West-Brabant",
        Gemeente = "Oosterhout",
        Wet = "Participatiewet",
        Bewijs = Bewijs.Samenvatting,
        Lijn = "Zonder bericht wegblijven bij een werkgever belemmert werk, ook als het gedrag later beter wordt.",
        Feiten = ["Zonder afmelding niet verschenen op een afspraak bij een werkgever.", "Pas daarna geprobeerd alsnog mee te werken.", "Besluit op bezwaar van 11 maart 2024."],
        Opgelegd = "100% over oktober 2023.",
        Geoordeeld = "In stand gelaten: evenredig, geen dringende redenen.",
        Ingevuld = ["De dag van de gedraging (11 september 2023) en van het besluit (25 september 2023).", "Het onderdeel van het vierde lid is niet gezien; gekozen is g (werk belemmeren)."],
        Toetsingen =
        [
            new(OpDeDag, Schending("pw-18-4-g", "2023-09-11").BesluitOp("2023-09-25"), "maatregel: pw-18-4-g pw-18-5 100% × 1")
            {
                Verordening = Proefclausule.Bij("Oosterhout").MetDuur(),
                Maanden = "oktober 2023 100%",
            },
        ],
    };

    private static Zaak Gemist(string dag) => EenNoShow(dag).MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).ZonderHerhaling();

    private static Zaak TweeKeer(string eerste, string tweede, NoShowDoel doel) =>
        EenNoShow(eerste).MetDoel(doel).En(EenNoShow(tweede).MetDoel(doel)).Alleenstaand().BesluitOp(tweede);
}
