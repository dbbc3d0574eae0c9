using System.Text.Json.Nodes;
using Maatregel.Rules.Tests.Voorbeelden;

namespace Maatregel.Rules.Tests.Techniek.Verordeningen;

/// <summary>Each fault of a document against itself, to the letter. The bounds of the Act are in GrenzenAanEenVerordening.</summary>
[Trait("soort", "techniek")]
public sealed class VerordeningValidatorTests
{
    private const string EenVanBeide = "een-van-beide";
    private const string Percentage = "Een percentage ligt van 0 tot en met 100.";
    private const string Duur = "Een verlaging duurt ten minste een maand en hoogstens 60 maanden.";
    private const string Termijn = "De termijn is ten minste een maand en hoogstens 120 maanden.";
    private const string Eerder = "Een verordening op grond van de Participatiewet geldt op zijn vroegst vanaf 1 januari 2015: eerder is er niets opzij te zetten.";
    private const string Schijven = "De bovengrenzen van de schijven lopen op.";

    public static TheoryData<string, string?, string, string, string> Fouten => new()
    {
        { "id", "\"Voorbeeld\"", "$.id", "ongeldige-id", "Een id bestaat uit kleine letters, cijfers en streepjes, zoals diemen-2015." },
        { "versie", "\"\"", "$.versie", "ontbreekt", "Een document heeft een versie." },
        { "titel", "\" \"", "$.titel", "ontbreekt", "Een verordening heeft een citeertitel." },
        { "cvdrId", "\"345917\"", "$.cvdrId", "ongeldige-id", "Een CVDR-nummer heeft de vorm CVDR345917." },
        { "cvdrVersie", "0", "$.cvdrVersie", "buiten-bereik", "Een versie is 1 of hoger." },
        { "regelingen", """["participatiewet","ioaw","ioaz","ioaz"]""", "$.regelingen", "dubbel", "Noem elke regeling één keer." },
        { "gemeenten", "[]", "$.gemeenten", "ongeldig-aantal", "Noem de gemeente. Alleen een basisdocument hoort bij geen gemeente: dat noemt gedragingen en categorieën, en laat hun tarief en de duur bij het vierde lid open." },
        { "gemeenten.0.code", "\"9998\"", "$.gemeenten[0].code", "ongeldige-gemeente", "Een gemeente is GM en vier cijfers, zoals GM1916." },
        { "gemeenten.1.totEnMet", "\"2024-03-31\"", "$.gemeenten[1].totEnMet", "ongeldige-volgorde", "De verordening eindigt vóór zij begint." },
        { "gemeenten.1.code", "\"GM9998\"", "$.gemeenten[1]", "overlap", "Deze gemeente staat er al voor dezelfde dagen." },
        { "gemeenten.0.titel", "\" \"", "$.gemeenten[0].titel", "ontbreekt", "Een verordening heeft een citeertitel; is zij niet bekend, zet dan tussen haken wat u wel weet." },
        { "gemeenten.0.mandaat", """{"gemandateerde":"","besluit":"b","vindplaats":"v"}""", "$.gemeenten[0].mandaat.gemandateerde", "ontbreekt", "Een mandaat noemt de gemeente die besluit." },
        { "gemeenten.0.mandaat", """{"gemandateerde":"g","besluit":"","vindplaats":"v"}""", "$.gemeenten[0].mandaat.besluit", "ontbreekt", "Een mandaat noemt het besluit waarbij het is verleend." },
        { "gemeenten.0.mandaat", """{"gemandateerde":"g","besluit":"b","vindplaats":""}""", "$.gemeenten[0].mandaat.vindplaats", "ontbreekt", "Een mandaat noemt waar het is gelezen." },
        { "hardheidsclausule", """{"status":"onbekend","kennis":"website"}""", "$.hardheidsclausule.kennis", "niet-samen", "Alleen van een bekende bepaling is te zeggen waaruit zij bekend is." },
        { "gemeenten.0.van", "\"2100-01-01\"", "$.gemeenten[0].van", "buiten-bereik", "Deze dag ligt te ver weg: een verordening begint op zijn laatst in 2099." },
        { "tarieven.2.regelingen", """["ioaw"]""", "$.gedragingen[2].regelingen", "tarief-ontbreekt", "Categorie 2 heeft geen tarief voor ioaz: geef er een bij tarieven, of noem die regeling hier niet." },
        { "tarieven.0.tarief.maanden", "100000", "$.tarieven[0].tarief.maanden", "buiten-bereik", Duur },
        { "tekortschietendBesef.inhoud", "{}", "$.tekortschietendBesef.inhoud", "ongeldig-aantal", "Noem ten minste één geval of schijf: anders is geen antwoord goed. Regelt de verordening dit niet: niet-geregeld." },
        { "tekortschietendBesef.inhoud.gevallen.0.code", "\"12345678\"", "$.tekortschietendBesef.inhoud.gevallen[0].code", "ongeldige-code", "Een code begint met een letter, en is hoogstens 50 kleine letters, cijfers en streepjes." },
        { "gemeenten.0.code", "\"GM0344\"", "$.gemeenten[0].naam", "andere-gemeente", "Bij GM0344 hoort Utrecht." },
        { "gemeenten.0", """{"code":"GM0344","naam":"Zeist","van":"2024-02-01"}""", "$.gemeenten[0].naam", "andere-gemeente", "Bij GM0344 hoort Utrecht. De naam hoort bij GM0355." },
        { "gemeenten.0.code", "\"GM0000\"", "$.gemeenten[0].code", "onbekende-gemeente", "Geen gemeente heeft deze code. Laat de code weg en noem de naam, of neem voor een proef een code vanaf GM9000." },
        { "gemeenten.0.code", null, "$.gemeenten[0].naam", "onbekende-gemeente", "Deze naam is niet bekend. Schrijf haar zoals het CBS, of noem de code." },
        { "gemeenten.0", """{"naam":"Haarlemmerliede en Spaarnwoude","van":"2024-02-01"}""", "$.gemeenten[0].van", "gemeente-opgegaan", "Haarlemmerliede en Spaarnwoude bestond toen niet meer: zij is opgegaan in Haarlemmermeer (GM0394). Noem die gemeente." },
        { "bekendTotEnMet", "\"2024-01-31\"", "$.bekendTotEnMet", "ongeldige-volgorde", "De tekst is bekend tot een dag vóór de eerste dag: laat het lid weg, of noem de laatste dag waarop u de tekst zag gelden." },
        { "uniform.buitenToepassing.vanaf", "\"1999-01-01\"", "$.uniform.buitenToepassing.vanaf", "buiten-bereik", Eerder },
        { "spreiding.inhoud.plannen", """[["1"],["1/2","1/2"]]""", "$.spreiding.inhoud.plannen[0]", "geen-spreiding", "Een plan van één deel spreidt niet: noem het deel van elke maand, of laat het plan weg." },
        { "spreiding.inhoud.plannen", """[["1/2","1/2"],["1/2","1/2"]]""", "$.spreiding.inhoud.plannen[1]", "dubbel", "Noem elk plan één keer." },
        { "gedragingen.0.verplichtingen", """["pw-9-1-a-registratie","pw-9-1-a-registratie"]""", "$.gedragingen[0].verplichtingen", "dubbel", "Noem elke verplichting één keer." },
        { "gedragingen.4", """{"artikel":"9-1","status":"bekend","regelingen":["ioaw"],"verplichtingen":["ioaw-37-1-b"],"tarief":{"percentage":10,"maanden":1},"vindplaats":"v"}""", "$.gedragingen[4].artikel", "dubbel", "Deze bepaling is niet te kiezen: een eerdere met hetzelfde artikel geldt voor dezelfde verplichting. Noem lid of onderdeel erbij, of voeg ze samen." },
        { "gedragingen.4.verplichtingen", """["pw-18-2-tekortschietend-besef"]""", "$.gedragingen[4].verplichtingen", "niet-samen", "Tekortschietend besef staat al bij tekortschietendBesef: laat de verplichting hier weg, of dat onderwerp onbekend." },
        { "gedragingen.4.tarief.vastBedrag", "0.001", "$.gedragingen[4].tarief.vastBedrag", "buiten-bereik", "Een vast bedrag is meer dan 0 en hoogstens 10000 euro, in hele centen." },
        { "gedragingen.4.tarief.maanden", "6", "$.gedragingen[4].tarief", "niet-samen", "Een vast bedrag geldt één keer per gedraging: een duur verandert daar niets aan. Laat de duur weg, of geef een percentage." },
        { "tekortschietendBesef.inhoud.schijven.1.totEnMet", "2000000", "$.tekortschietendBesef.inhoud.schijven[1].totEnMet", "buiten-bereik", "Een bovengrens is meer dan 0 en hoogstens 1000000 euro." },
        { "recidive.inhoud.stappen.0.waarde", "1000000", "$.recidive.inhoud.stappen[0].waarde", "buiten-bereik", "De waarde van deze stap is hoogstens 10." },
        { "recidive.inhoud.stappen.0.plafond", "61", "$.recidive.inhoud.stappen[0].plafond", "buiten-bereik", "Een duur is hoogstens 60 maanden." },
        { "waarschuwing.inhoud.categorieen", "[]", "$.waarschuwing.inhoud.categorieen", "ongeldig-aantal", "Noem ten minste één categorie. Kent de verordening geen waarschuwing: niet-geregeld." },
        { "waarschuwing.inhoud.terugkijkenInMaanden", "0", "$.waarschuwing.inhoud.terugkijkenInMaanden", "buiten-bereik", "Terugkijken gaat over ten minste een maand en hoogstens 120 maanden; leeg is: nooit eerder." },
        { "herleving.inhoud.termijnInMaanden", "2147483647", "$.herleving.inhoud.termijnInMaanden", "buiten-bereik", Termijn },
        { "terugwerkendTot", "\"2024-02-02\"", "$.terugwerkendTot", "ongeldige-volgorde", "Terugwerken kan alleen tot een dag vóór de eerste dag." },
        { "leuntOp", "\"voorbeeldstad-2024\"", "$.leuntOp", "kringverwijzing", "Een document kan niet op zichzelf leunen." },
        { "uniform.inhoud", null, "$.uniform.inhoud", "ontbreekt", "Een bekende bepaling heeft een inhoud." },
        { "uniform.artikel", null, "$.uniform.artikel", "ontbreekt", "Een bekende bepaling noemt haar artikel." },
        { "uniform.artikel", "\"art. 12\"", "$.uniform.artikel", "ongeldig-label", "Schrijf artikel, lid en onderdeel met streepjes, zoals 10-1-b of 9a-2; is het artikel niet bekend, schrijf dan onbekend- en een woord, zoals onbekend-duur." },
        { "uniform.vindplaats", "\" \"", "$.uniform.vindplaats", "ontbreekt", "Een bekende bepaling noemt waar zij is gelezen." },
        { "uniform.buitenToepassing.ecli", "\"RBAMS 2017\"", "$.uniform.buitenToepassing.ecli", "ongeldige-ecli", "Een ECLI heeft de vorm ECLI:NL:CRVB:2020:2767." },
        { "uniform.inhoud.0.onderdelen", """["a","i"]""", "$.uniform.inhoud[0].onderdelen", "onbekend-onderdeel", "Artikel 18, vierde lid, heeft de onderdelen a tot en met h." },
        { "uniform.inhoud.1.onderdelen", """["a"]""", "$.uniform.inhoud[1].onderdelen", "dubbel", "Noem elk onderdeel één keer." },
        { "spreiding.status", "\"onbekend\"", "$.spreiding.inhoud", "niet-samen", "Bij deze status hoort geen inhoud: alleen bij bekend." },
        { "spreiding.inhoud.onderdelen", "[]", "$.spreiding.inhoud.onderdelen", "ongeldig-aantal", "Noem ten minste één onderdeel van artikel 18, vierde lid." },
        { "spreiding.inhoud.plannen", "[]", "$.spreiding.inhoud.plannen", "ongeldig-aantal", "Noem ten minste één plan om te spreiden." },
        { "gedragingen.0.status", "\"onbekend\"", "$.gedragingen[0]", "niet-samen", "Bij deze status hoort geen inhoud: alleen bij bekend." },
        { "gedragingen.4", """{"artikel":"15","status":"aangenomen","regelingen":["ioaw"]}""", "$.gedragingen[4].status", "niet-aan-te-nemen", "Een categorie of percentage kan niet worden aangenomen: kies bekend, niet-geregeld of onbekend." },
        { "gedragingen.4.regelingen", "[]", "$.gedragingen[4].regelingen", "ongeldig-aantal", "Noem de regelingen waarvoor de bepaling geldt." },
        { "gedragingen.4.verplichtingen", "[]", "$.gedragingen[4].verplichtingen", "ontbreekt", "Noem de verplichtingen waarvan het niet nakomen hieronder valt." },
        { "gedragingen.4.verplichtingen", """["ioaw-37-1-e"]""", "$.gedragingen[4].verplichtingen[0]", "andere-regeling", "Deze verplichting hoort bij een regeling waarvoor de bepaling niet geldt." },
        { "gedragingen.4.categorie", "1", "$.gedragingen[4]", EenVanBeide, "Een gedraging heeft een categorie of een eigen tarief: geef er precies één." },
        { "gedragingen.4.tarief", null, "$.gedragingen[4]", EenVanBeide, "Een gedraging heeft een categorie of een eigen tarief: geef er precies één." },
        { "gedragingen.1.categorie", "9", "$.gedragingen[1].categorie", "onbekende-categorie", "Bij deze categorie staat geen tarief." },
        { "gedragingen.4.misdraging", "\"bedreiging\"", "$.gedragingen[4].misdraging", "niet-samen", "Een soort misdraging hoort bij de verplichting om zich niet zeer ernstig te misdragen." },
        { "gedragingen.3.verplichtingen", """["pw-9-6-misdraging","pw-55"]""", "$.gedragingen[3].misdraging", "niet-samen", "Een soort misdraging hoort bij de verplichting om zich niet zeer ernstig te misdragen." },
        { "gedragingen.4.tarief.percentage", "10", "$.gedragingen[4].tarief", EenVanBeide, "Een tarief is een percentage of een vast bedrag: geef er precies één." },
        { "gedragingen.4.tarief.vastBedrag", "0", "$.gedragingen[4].tarief.vastBedrag", "buiten-bereik", "Een vast bedrag is meer dan 0 en hoogstens 10000 euro, in hele centen." },
        { "gedragingen.4.tarief.percentageIsMaximum", "true", "$.gedragingen[4].tarief.percentageIsMaximum", "niet-samen", "Een maximum hoort bij een percentage." },
        { "overigeGedragingen", "\"aangenomen\"", "$.overigeGedragingen", "onbekende-code", "Overige gedragingen zijn niet-geregeld of onbekend." },
        { "tarieven.0.tarief", null, "$.tarieven[0].tarief", "ontbreekt", "Een bekend tarief heeft een percentage of bedrag en een duur." },
        { "tarieven.0.tarief.maanden", "0", "$.tarieven[0].tarief.maanden", "buiten-bereik", Duur },
        { "tarieven.0.tarief.percentage", "100.01", "$.tarieven[0].tarief.percentage", "buiten-wet", Percentage },
        { "tarieven.0.tarief.duurformule", """{"grootheid":"maanden-langere-afhankelijkheid","maximumMaanden":3}""", "$.tarieven[0].tarief", EenVanBeide, "De duur is een aantal maanden of een formule: geef er één." },
        { "tarieven.2.regelingen", """["ioaw","ioaz","participatiewet"]""", "$.tarieven[2].categorie", "dubbel", "Deze categorie heeft al een tarief voor dezelfde regeling." },
        { "tarieven.3", """{"categorie":3,"artikel":"10-1-d","status":"bekend","tarief":{"percentage":1,"maanden":1},"vindplaats":"v"}""", "$.tarieven[3].categorie", "ongebruikte-categorie", "Geen enkele gedraging valt in deze categorie." },
        { "tekortschietendBesef.inhoud.gevallen.0.tarief.duurformule.maximumMaanden", "0", "$.tekortschietendBesef.inhoud.gevallen[0].tarief.duurformule.maximumMaanden", "duur-zonder-einde", "Een duurformule heeft een maximum van ten minste een maand en hoogstens 60 maanden." },
        { "tekortschietendBesef.inhoud.benadelingsbedrag", null, "$.tekortschietendBesef.inhoud.benadelingsbedrag", "ontbreekt", "Zeg bij schijven wat het benadelingsbedrag is: het woord alleen heeft drie betekenissen." },
        { "tekortschietendBesef.inhoud.schijven.1.totEnMet", "1000", "$.tekortschietendBesef.inhoud.schijven[1].totEnMet", "schijven", Schijven },
        { "tekortschietendBesef.inhoud.schijven.2.totEnMet", "9000", "$.tekortschietendBesef.inhoud.schijven[2].totEnMet", "schijven", "Alleen de laatste schijf heeft geen bovengrens." },
        { "tekortschietendBesef.inhoud.schijven.0.artikel", "\"art. 11\"", "$.tekortschietendBesef.inhoud.schijven[0].artikel", "ongeldig-label", "Schrijf artikel, lid en onderdeel met streepjes, zoals 10-1-b of 9a-2; is het artikel niet bekend, schrijf dan onbekend- en een woord, zoals onbekend-duur." },
        { "tekortschietendBesef.inhoud.schijven.0.tarief.percentage", "101", "$.tekortschietendBesef.inhoud.schijven[0].tarief.percentage", "buiten-wet", Percentage },
        { "recidive.inhoud.vensterInMaanden", "0", "$.recidive.inhoud.vensterInMaanden", "buiten-bereik", "Een venster duurt ten minste een maand en hoogstens 120 maanden." },
        { "recidive.inhoud.stappen", "[]", "$.recidive.inhoud.stappen", "ongeldig-aantal", "Zeg wat er bij herhaling gebeurt: geef ten minste één stap." },
        { "recidive.inhoud.stappen.0.waarde", "0", "$.recidive.inhoud.stappen[0].waarde", "buiten-bereik", "De waarde van een stap is meer dan 0." },
        { "recidive.inhoud.stappen.0", """{"bewerking":"zet","deel":"duur","waarde":2.5}""", "$.recidive.inhoud.stappen[0].waarde", "geen-geheel-getal", "Een duur is een geheel aantal maanden." },
        { "recidive.inhoud.stappen.0", """{"bewerking":"zet","deel":"percentage","waarde":101}""", "$.recidive.inhoud.stappen[0].waarde", "buiten-wet", "Een percentage komt nooit boven 100." },
        { "recidive.inhoud.stappen.1.plafond", null, "$.recidive.inhoud.stappen[1].plafond", "ontbreekt", "Een percentage dat bij herhaling stijgt, heeft een plafond van hoogstens 100." },
        { "waarschuwing.inhoud.categorieen", "[1,9]", "$.waarschuwing.inhoud.categorieen", "onbekende-categorie", "Bij deze categorie staat geen tarief." },
        { "afzien.inhoud.termijnInMaanden", "0", "$.afzien.inhoud.termijnInMaanden", "buiten-bereik", Termijn },
        { "verminderdeVerwijtbaarheid.inhoud.deel", "\"3/2\"", "$.verminderdeVerwijtbaarheid.inhoud.deel", "buiten-bereik", "Verminderde verwijtbaarheid maakt een verlaging niet hoger: het deel is hoogstens 1." },
        { "individueleAfstemming.inhoud.minimumPercentage", "-1", "$.individueleAfstemming.inhoud.minimumPercentage", "buiten-wet", Percentage },
        { "individueleAfstemming.inhoud.maximumPercentage", "101", "$.individueleAfstemming.inhoud.maximumPercentage", "buiten-wet", Percentage },
        { "individueleAfstemming.inhoud.maximumPercentage", "4", "$.individueleAfstemming.inhoud.maximumPercentage", "ongeldige-volgorde", "Het hoogste percentage is niet lager dan het laagste." },
    };

    [Theory]
    [MemberData(nameof(Fouten))]
    public void Een_fout_geeft_precies_een_bevinding(string plek, string? waarde, string pad, string code, string reden)
    {
        var fout = Assert.Single(Proefdocument.FoutenNa(v => v.Zet(plek, waarde is null ? null : JsonNode.Parse(waarde), verwijder: waarde is null)));

        Assert.Equal((pad, code, reden), (fout.Pad, fout.Code, fout.Reden));
    }

    [Theory]
    [InlineData("verminderdeVerwijtbaarheid.inhoud.deel", "\"1/1\"")]
    [InlineData("individueleAfstemming.inhoud", """{"minimumPercentage":0,"maximumPercentage":0,"maatstaven":["ernst"]}""")]
    [InlineData("individueleAfstemming.inhoud", """{"minimumPercentage":100,"maximumPercentage":100,"maatstaven":["ernst"]}""")]
    public void Een_waarde_op_de_grens_mag(string plek, string waarde) => Assert.Empty(Proefdocument.FoutenNa(v => v.Zet(plek, JsonNode.Parse(waarde))));

    /// <summary>What names the document comes back in every source; any other text where its provision is told.</summary>
    [Theory]
    [InlineData("id", 100, "$.id")]
    [InlineData("versie", 100, "$.versie")]
    [InlineData("titel", 500, "$.titel")]
    [InlineData("gemeenten.0.titel", 500, "$.gemeenten[0].titel")]
    [InlineData("opmerking", 5000, "$.opmerking")]
    [InlineData("gedragingen.0.omschrijving", 5000, "$.gedragingen[0].omschrijving")]
    [InlineData("uniform.vindplaats", 5000, "$.uniform.vindplaats")]
    [InlineData("hardheidsclausule.inhoud", 5000, "$.hardheidsclausule.inhoud")]
    public void Een_tekst_heeft_een_grens(string plek, int langste, string pad)
    {
        var fout = Assert.Single(Proefdocument.FoutenNa(v => v.Zet(plek, new string('a', langste + 1))));

        Assert.Equal((pad, "ongeldige-lengte"), (fout.Pad, fout.Code));
        Assert.Contains($"hoogstens {langste} tekens", fout.Reden, StringComparison.Ordinal);
        Assert.Empty(Proefdocument.FoutenNa(v => v.Zet(plek, new string('a', langste))));
    }

    [Fact]
    public void Een_tekst_in_een_lijst_heeft_dezelfde_grens()
    {
        static Action<JsonObject> Met(int lengte) => v => v.Zet("individueleAfstemming.inhoud", new JsonObject { ["minimumPercentage"] = 0, ["maximumPercentage"] = 100, ["maatstaven"] = new JsonArray("ernst", new string('a', lengte)) });

        Assert.Equal([("$.individueleAfstemming.inhoud.maatstaven[1]", "ongeldige-lengte")], Proefdocument.FoutenNa(Met(5001)).Select(f => (f.Pad, f.Code)));
        Assert.Empty(Proefdocument.FoutenNa(Met(5000)));
    }

    [Fact]
    public void Alleen_de_Participatiewet_kent_een_uniforme_duur() =>
        Assert.Contains(
            Proefdocument.FoutenNa(v => v["regelingen"] = new JsonArray("ioaw", "ioaz")),
            f => (f.Pad, f.Code, f.Bron?.Aanhaling) == ("$.uniform", "andere-regeling", "artikel 18, vierde lid, Participatiewet"));

    [Fact]
    public void Aannemen_zonder_te_zeggen_waaruit_wordt_geweigerd() =>
        Assert.Equal(
            ["$.berekeningsgrondslag.status", "$.besluiteisen.status"],
            Proefdocument.FoutenNa(v => v.Remove("leuntOp")).Select(f => f.Pad));
}
