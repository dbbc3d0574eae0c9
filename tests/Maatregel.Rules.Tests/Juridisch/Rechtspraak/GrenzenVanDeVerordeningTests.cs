using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using static Maatregel.Rules.Tests.Juridisch.Rechtspraak.Uitspraakfeiten;
using Document = Maatregel.Rules.Verordeningen.Verordening;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>Een bepaling van een verordening kan onverbindend zijn.</summary>
[Trait("soort", "juridisch")]
public sealed class GrenzenVanDeVerordeningTests
{
    internal static Lijn Lijn => new("Wat een verordening niet mag bepalen", [Amstelveen, Rheden]);

    [Fact]
    public void RBAMS_2017_5710_Drie_maanden_kan_niet_de_eerste_keer() => Amstelveen.Toets();

    [Fact]
    public void RBARN_2010_BL6619_Een_langere_periode_zonder_duur_bindt_niet() => Rheden.Toets();

    [Fact]
    public void De_bepaling_van_Amstelveen_wordt_bij_het_lezen_geweigerd() => Assert.Equal(
        ["Drie maanden kan niet de eerste keer: een herhaling moet langer duren en mag niet langer dan drie maanden (ECLI:NL:RBAMS:2017:5710)."],
        Gebreken(Proefclausule.Bij("Amstelveen").MetDuur(3, 3, "10-1-c")));

    [Fact]
    public void De_bepaling_van_Rheden_wordt_bij_het_lezen_geweigerd() => Assert.Equal(
        ["Elke verlaging heeft een duur die eindigt: geef maanden of een duurformule."],
        Gebreken(Proefclausule.Bij("Rheden").MetTarief("6-3", "pw-9-1-b-plan-van-aanpak", new Tarief { Percentage = 100 })));

    private static IEnumerable<string> Gebreken(Document document) => VerordeningValidator.Fouten(document).Select(f => f.Reden);

    private static Uitspraakzaak Amstelveen => new()
    {
        Ecli = "ECLI:NL:RBAMS:2017:5710",
        Datum = "2017-07-10",
        Instantie = "Rechtbank Amsterdam",
        Gemeente = "Amstelveen",
        Wet = "Participatiewet",
        Bewijs = Bewijs.Uitspraak,
        Lijn = "Een verordening mag niet bij de eerste schending van het vierde lid drie maanden geven: het zesde lid vraagt ruimte om te verzwaren.",
        Feiten = ["Echtpaar; de man heeft werk geweigerd, voor het eerst.", "Besluit van 31 december 2015, werkend vanaf 1 december 2015."],
        Opgelegd = "100% gedurende 3 maanden.",
        Geoordeeld = "Artikel 10, eerste lid, onderdeel c, van de verordening blijft buiten toepassing; de rechtbank bepaalt zelf, met artikel 11, eerste lid: 100% gedurende 1 maand.",
        Ingevuld =
        [
            "De dag van de gedraging: 16 november 2015.",
            "De duur bij herhaling in het proefdocument: twee maanden.",
            "Met drie maanden is het document niet te gebruiken: het wordt bij het lezen geweigerd. Om de zaak toch voor te leggen staat in het proefdocument een duur die de wet toelaat.",
        ],
        Toetsingen =
        [
            new("met artikel 10 buiten toepassing", Werkweigering.Met(ArtikelTienBuitenToepassing), "nog-niet: vraag duur-onbekend") { Verordening = Proefclausule.Bij("Amstelveen").MetDuur(artikel: "10-1-c") },
            new("met de duur van artikel 11", Werkweigering, "maatregel: pw-18-4-a pw-18-5 100% × 1")
            {
                Verordening = Proefclausule.Bij("Amstelveen").MetDuur(artikel: "11-1"),
                Maanden = "januari 2016 100%",
            },
        ],
        Verschil = "In hoogte en duur geen. De ingang verschilt: wij gaan uit van de maand na bekendmaking, het college van de maand van het besluit. Over de ingang is in wat is gelezen niet geoordeeld.",
    };

    private static Uitspraakzaak Rheden => new()
    {
        Ecli = "ECLI:NL:RBARN:2010:BL6619",
        Datum = "2010-02-18",
        Instantie = "Rechtbank Arnhem",
        Gemeente = "Rheden",
        Wet = "WWB",
        Bewijs = Bewijs.Uitspraak,
        Lijn = "Een verordening moet de duur noemen: een langere periode zonder einde bindt niet.",
        Feiten = ["Een traject is geweigerd; besluit van 29 oktober 2008, werkend vanaf 1 december 2008.", "De weigering bleef, dus herziening volgde niet."],
        Opgelegd = "100% gedurende 4 maanden.",
        Geoordeeld = "Artikel 6, derde lid, van de verordening is onverbindend. Het besluit is vernietigd, de gevolgen zijn in stand gelaten.",
        Ingevuld = ["De dag van de gedraging: 1 oktober 2008, en tien jaar later bij de omzetting.", "De duur van een maand in het proefdocument."],
        Toetsingen =
        [
            OpOudRecht(Schending("pw-18-4-h", "2008-10-01")),
            new(Omgezet, Schending("pw-18-4-h", "2018-10-01").BesluitOp("2018-10-29"), "maatregel: pw-18-4-h pw-18-5 100% × 1") { Verordening = Proefclausule.Bij("Rheden").MetDuur() },
        ],
        Verschil = "De rechtbank liet vier maanden in stand. Onder de huidige wet kan dat niet: het vijfde lid kent hoogstens drie maanden en de eerste keer minder dan bij herhaling. Een document met een duur zonder einde weigert het product, zoals de rechtbank de bepaling onverbindend achtte.",
    };

    private static Zaak Werkweigering => Schending("pw-18-4-a", "2015-11-16").VoorHetGezin().BesluitOp("2015-12-31");

    private static Casus ArtikelTienBuitenToepassing(Casus casus) => casus with
    {
        BuitenToepassing = [new BuitenToepassing { Bepaling = new("vo-10-1-c"), Reden = "De bepaling is in strijd met artikel 18.", Ecli = "ECLI:NL:RBAMS:2017:5710" }],
    };
}
