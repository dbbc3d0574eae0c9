using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using static Maatregel.Rules.Tests.Juridisch.Rechtspraak.Uitspraakfeiten;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>Het college bewijst de gedraging en motiveert waarom het van een ander oordeel afwijkt.</summary>
[Trait("soort", "juridisch")]
public sealed class VaststaandeFeitenTests
{
    internal static Lijn Lijn => new("Bewijs en motivering", [Groningen, Uithoorn]);

    [Fact]
    [Trait("bewijs", "samenvatting")]
    public void RBNNE_2017_4957_Een_misdraging_die_niet_is_bewezen_draagt_geen_maatregel() => Groningen.Toets();

    [Fact]
    public void RBAMS_2018_4680_Wie_afwijkt_van_het_oordeel_van_het_UWV_over_de_verwijtbaarheid_legt_uit_waarom() => Uithoorn.Toets();

    private static Uitspraakzaak Groningen => new()
    {
        Ecli = "ECLI:NL:RBNNE:2017:4957",
        Datum = "2017-12-14",
        Instantie = "Rechtbank Noord-Nederland",
        Gemeente = "Groningen",
        Wet = "Participatiewet",
        Bewijs = Bewijs.Samenvatting,
        Lijn = "Een maatregel om een zeer ernstige misdraging is bestraffend: de gedraging moet streng bewezen zijn.",
        Feiten =
        [
            "Gesteld is een misdraging tegen een bewaker en een consulent.",
            "Een bewaker valt niet onder artikel 9, zesde lid; geweld tegen een persoon is niet bewezen.",
            "Besluit van 10 september 2015.",
        ],
        Opgelegd = "100% gedurende 1 maand.",
        Geoordeeld = "Vernietigd; het besluit is herroepen.",
        Ingevuld = ["De dag van de gedraging: 31 augustus 2015.", "De soort misdraging: verbaal geweld.", "De consulent oordeelt dat de feiten niet vaststaan."],
        Toetsingen =
        [
            new(OpDeDag, Misdraging, "geen-maatregel: awb-3-2") { Verordening = Proefclausule.Bij("Groningen").MetTarief("1", "pw-9-6-misdraging", Proefclausule.Procent(100)) },
        ],
        Verschil = "In uitkomst geen. Tegen wie de misdraging was gericht, vraagt het product niet apart: dat hoort bij het oordeel of de feiten vaststaan.",
    };

    private static Uitspraakzaak Uithoorn => new()
    {
        Ecli = "ECLI:NL:RBAMS:2018:4680",
        Datum = "2018-07-05",
        Instantie = "Rechtbank Amsterdam",
        Gemeente = "Uithoorn",
        Wet = "Participatiewet",
        Bewijs = Bewijs.Uitspraak,
        Lijn = "Wie over de verwijtbaarheid van werkverlies anders oordeelt dan het UWV, motiveert dat.",
        Feiten =
        [
            "Bijstand vanaf 1 mei 2017; de maatregel staat in het besluit tot toekenning van 31 juli 2017.",
            "Werk verloren vóór de aanvraag.",
            "Het UWV kwam over de verwijtbaarheid tot een ander oordeel.",
        ],
        Opgelegd = "100% gedurende 2 maanden.",
        Geoordeeld = "Vernietigd: niet gemotiveerd is waarom van het oordeel van het UWV is afgeweken. Er moet een nieuw besluit komen.",
        Ingevuld = ["De dag van de gedraging: 28 april 2017.", "De eerste duur van twee maanden staat in het proefdocument; de herhaling van drie maanden is de enige die de wet dan toelaat."],
        Toetsingen =
        [
            new("zonder gemotiveerd oordeel over de verwijtbaarheid", Werkverlies.MetMate(Mate.Onbekend), "nog-niet: vraag verwijtbaarheid") { Verordening = Proefclausule.Bij("Uithoorn").MetDuur(2, 3) },
            new("met een gemotiveerd oordeel: volledig verwijtbaar", Werkverlies, "maatregel: pw-18-4-a pw-18-5 100% × 2") { Verordening = Proefclausule.Bij("Uithoorn").MetDuur(2, 3) },
        ],
        Verschil = "De rechtbank vernietigde om de motivering, niet om de uitkomst. Wij geven geen advies zolang de verwijtbaarheid niet is beoordeeld. Of de motivering op het UWV ingaat, kan het product niet nagaan.",
    };

    private static Zaak Misdraging => Schending("pw-9-6-misdraging", "2015-08-31").BesluitOp("2015-09-10")
        .MetGedraging(g => g with { Misdraging = Misdragingssoort.VerbaalGeweld })
        .MetOordeel(o => o with { FeitenVastgesteld = Antwoord.Nee });

    private static Zaak Werkverlies => Schending("pw-18-4-a", "2017-04-28").BesluitOp("2017-07-31");
}
