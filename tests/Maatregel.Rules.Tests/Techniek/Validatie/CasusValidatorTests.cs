using System.Globalization;
using System.Text.Json.Nodes;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Voorbeelden;

namespace Maatregel.Rules.Tests.Techniek.Validatie;

/// <summary>Each fault against the meaning of a case, to the letter.</summary>
[Trait("soort", "techniek")]
public sealed class CasusValidatorTests
{
    private const string Datumbereik = "Een datum ligt van 1900 tot en met 2199.";
    private const string Percentagebereik = "Een percentage ligt van 0 tot en met 100 en heeft hoogstens twee decimalen.";
    private const string Dubbel = "Deze id komt twee keer voor: geef elk een eigen id.";
    private const string AlleenEenNummer = "Dit is alleen een nummer van acht of negen cijfers, zoals een burgerservicenummer. Zet er iets anders bij of gebruik een andere naam.";
    private const string NummerInTekst = "Hier lijkt een burgerservicenummer te staan. Dat is voor het advies niet nodig: haal het weg.";
    private const string Eerdere = """{"regel":"pw-18-5"}""";

    public static TheoryData<string, string, string, string, string> Fouten => new()
    {
        { "eerdereMaatregelen", """[{"regel":"pw-18-5","gedragingsdatum":"2024-01-08","bekendgemaakt":"2024-01-15","status":"geldig"},{"regel":"pw-18-5","gedragingsdatum":"2024-01-08","bekendgemaakt":"2024-01-15","status":"vernietigd","van":"belanghebbende"}]""", "$.eerdereMaatregelen[1].gedragingsdatum", "niet-samen", "Deze maatregel staat er twee keer. Noem hem één keer, of geef van elk de geschonden verplichting als het er twee zijn." },
        { "kenmerk", "\"1234.56-78 2\"", "$.kenmerk", "burgerservicenummer", AlleenEenNummer },
        { "gedragingen.0.id", "\"12345678\"", "$.gedragingen[0].id", "burgerservicenummer", AlleenEenNummer },
        { "gedragingen.0.oordeel.verwijtbaarheid.motivering", "\"Van 123456782 is niets gehoord.\"", "$.gedragingen[0].oordeel.verwijtbaarheid.motivering", "burgerservicenummer", NummerInTekst },
        { "kenmerk", $"\"{new string('k', 101)}\"", "$.kenmerk", "ongeldige-lengte", "Een tekst hier is niet leeg en heeft hoogstens 100 tekens." },
        { "gemeente", "\"GM١٩١٦\"", "$.gemeente", "ongeldige-gemeente", "Een gemeente is GM en vier cijfers, zoals GM1916." },
        { "gemeente", "\"GM1916\\n\"", "$.gemeente", "ongeldige-gemeente", "Een gemeente is GM en vier cijfers, zoals GM1916." },
        { "peildatum", "\"1899-12-31\"", "$.peildatum", "ongeldige-datum", Datumbereik },
        { "bekendmaking", "\"2200-01-01\"", "$.bekendmaking", "ongeldige-datum", Datumbereik },
        { "uitkering.normPerMaand", "0", "$.uitkering.normPerMaand", "buiten-bereik", "De norm per maand is meer dan 0 en hoogstens 100000 euro." },
        { "uitkering.normPerMaand", "100000.01", "$.uitkering.normPerMaand", "buiten-bereik", "De norm per maand is meer dan 0 en hoogstens 100000 euro." },
        { "uitkering.normPerMaand", "1308.455", "$.uitkering.normPerMaand", "te-veel-decimalen", "Een bedrag in euro heeft hoogstens twee decimalen." },
        { "uitkering.leefsituatie", "\"gehuwden\"", "$.uitkering.leefsituatie", "niet-samen", "Geef normPerMaand of leefsituatie, niet allebei." },
        { "uitkering.laatstUitbetaaldeMaand", "\"1899-12\"", "$.uitkering.laatstUitbetaaldeMaand", "ongeldige-maand", "Een maand ligt van 1900 tot en met 2199." },
        { "uitkering.opnieuwToegekendPer", "\"2024-01-01\"", "$.uitkering.opnieuwToegekendPer", "ontbreekt", "Een nieuwe toekenning kan alleen na een beëindiging: geef ook de eerste dag zonder uitkering." },
        { "uitkering", """{"beeindigdPer":"2024-02-01","opnieuwToegekendPer":"2024-01-31"}""", "$.uitkering.opnieuwToegekendPer", "ongeldige-volgorde", "De nieuwe toekenning ligt vóór de beëindiging." },
        { "uitkering.maandenZonderUitkering", """["2024-01","2200-01"]""", "$.uitkering.maandenZonderUitkering[1]", "ongeldige-maand", "Een maand ligt van 1900 tot en met 2199." },
        { "belanghebbende.ontheffingen", """[{"grond":"dringende-redenen","van":"2024-02-01","totEnMet":"2024-01-31"}]""", "$.belanghebbende.ontheffingen[0].totEnMet", "ongeldige-volgorde", "De ontheffing eindigt vóór zij begint." },
        { "gedragingen", "[]", "$.gedragingen", "ongeldig-aantal", "Er zijn ten minste 1 en hoogstens 20 gedragingen." },
        { "gedragingen", """[{"id":"g2","verplichting":"pw-55"},{"verplichting":"pw-55"}]""", "$.gedragingen[0].id", "dubbele-id", Dubbel },
        { "gedragingen", """[{"id":"x","verplichting":"pw-55"},{"id":"x","verplichting":"pw-55"}]""", "$.gedragingen[1].id", "dubbele-id", Dubbel },
        { "gedragingen", "[{}]", "$.gedragingen[0].verplichting", "ontbreekt", "Geef een verplichting of een noShow." },
        { "gedragingen.0.id", "\"\"", "$.gedragingen[0].id", "ongeldige-lengte", "Een tekst hier is niet leeg en heeft hoogstens 50 tekens." },
        { "gedragingen.0.datum", "\"1899-12-31\"", "$.gedragingen[0].datum", "ongeldige-datum", Datumbereik },
        { "gedragingen.0.verplichting", "\"ioaw-37-1-e\"", "$.gedragingen[0].verplichting", "andere-regeling", "Deze verplichting hoort niet bij de regeling van de casus." },
        { "belanghebbende.ontheffingen", """[{"grond":"dringende-redenen","van":"2024-02-01","verplichtingen":["pw-18-4-a","ioaw-37-1-c"]}]""", "$.belanghebbende.ontheffingen[0].verplichtingen[1]", "andere-regeling", "Deze verplichting hoort niet bij de regeling van de casus." },
        { "uitkering.meldingOp", "\"2024-06-20\"", "$.uitkering.meldingOp", "ongeldige-volgorde", "De melding ligt na de peildatum: dan is zij er nog niet." },
        { "uitkering", """{"meldingOp":"2024-05-20","laatstUitbetaaldeMaand":"2024-04"}""", "$.uitkering.laatstUitbetaaldeMaand", "ongeldige-volgorde", "De laatst uitbetaalde maand ligt vóór de melding. Is er over een eerdere uitkering betaald, geef dan ook wanneer die eindigde." },
        { "gedragingen.0.noShow.oproepen.0.verzonden", "\"2024-05-03\"", "$.gedragingen[0].noShow.oproepen[0].afspraakOp", "ongeldige-volgorde", "De oproep is verzonden na de afspraak." },
        { "gedragingen.0.noShow.oproepen.1", """{"soort":"herhaling","verschenen":"ja","voorafAfgemeld":"ja"}""", "$.gedragingen[0].noShow.oproepen[1].voorafAfgemeld", "niet-samen", "Iemand kan niet verschenen zijn en zich vooraf hebben afgemeld." },
        { "gedragingen.0.oordeel.grondslag.keuze", "\"pw-18-4\"", "$.gedragingen[0].oordeel.grondslag.keuze", "onbekende-regel", "Kies de code van een verplichting, zoals pw-18-4-h, of een bepaling van de verordening, zoals vo-9-2." },
        { "gedragingen.0.oordeel.verwijtbaarheid.motivering", $"\"{new string('m', 10_001)}\"", "$.gedragingen[0].oordeel.verwijtbaarheid.motivering", "ongeldige-lengte", "Een motivering heeft hoogstens 10000 tekens." },
        { "gedragingen.0.oordeel.percentage", "-1", "$.gedragingen[0].oordeel.percentage", "buiten-bereik", Percentagebereik },
        { "gedragingen.0.maandenLangereAfhankelijkheid", "121", "$.gedragingen[0].maandenLangereAfhankelijkheid", "buiten-bereik", "Het aantal maanden ligt van 0 tot en met 120." },
        { "gedragingen.0.benadelingsbedrag", "-0.01", "$.gedragingen[0].benadelingsbedrag", "buiten-bereik", "Een benadelingsbedrag is 0 tot en met 10000000 euro." },
        { "gedragingen.0.oordeel.dringendeRedenen", """{"oordeel":"aanwezig","motivering":"Schulden.","afstemming":{"percentage":100.01,"maanden":1}}""", "$.gedragingen[0].oordeel.dringendeRedenen.afstemming.percentage", "buiten-bereik", Percentagebereik },
        { "hoor", """{"status":"achterwege"}""", "$.hoor.grond", "ontbreekt", "Blijft horen achterwege, geef dan de grond." },
        { "hoor.grond", "\"spoed\"", "$.hoor.grond", "niet-samen", "Een grond hoort alleen bij de status achterwege." },
        { "dringendeRedenen.afstemming", """{"percentage":50,"maanden":2}""", "$.dringendeRedenen.afstemming", "niet-samen", "Een afstemming hoort alleen bij het oordeel aanwezig." },
        { "dringendeRedenen", """{"oordeel":"aanwezig","motivering":" ","afstemming":{"percentage":0,"maanden":0}}""", "$.dringendeRedenen.motivering", "ontbreekt", "Zijn er dringende redenen, motiveer dat dan." },
        { "dringendeRedenen", """{"oordeel":"aanwezig","motivering":"Schulden."}""", "$.dringendeRedenen.afstemming", "ontbreekt", "Zijn er dringende redenen, geef dan waarop de maatregel wordt afgestemd." },
        { "dringendeRedenen", """{"oordeel":"aanwezig","motivering":"Schulden.","afstemming":{"percentage":50,"maanden":37}}""", "$.dringendeRedenen.afstemming.maanden", "buiten-bereik", "Het aantal maanden ligt van 0 tot en met 36." },
        { "eerdereMaatregelen", """[{"regel":"pw-18-9"}]""", "$.eerdereMaatregelen[0].regel", "onbekende-regel", "Geef de regel die de maatregel bepaalde, zoals pw-18-5 of vo-10-1-b." },
        { "eerdereMaatregelen", """[{"regel":"vo-10-1-b","categorie":0}]""", "$.eerdereMaatregelen[0].categorie", "buiten-bereik", "Een categorie is een nummer van 1 tot en met 99." },
        { "eerdereMaatregelen", """[{"id":"m","regel":"pw-18-5"},{"id":"m","regel":"pw-18-6"}]""", "$.eerdereMaatregelen[1].id", "dubbele-id", Dubbel },
        { "eerdereMaatregelen", """[{"regel":"pw-18-5","percentage":-0.01}]""", "$.eerdereMaatregelen[0].percentage", "buiten-bereik", Percentagebereik },
        { "eerdereMaatregelen", """[{"regel":"pw-18-5","maanden":61}]""", "$.eerdereMaatregelen[0].maanden", "buiten-bereik", "Het aantal maanden ligt van 0 tot en met 60." },
        { "eerdereMaatregelen", """[{"regel":"pw-18-5","besluitdatum":"2024-01-02","bekendgemaakt":"2024-01-01"}]""", "$.eerdereMaatregelen[0].bekendgemaakt", "ongeldige-volgorde", "De bekendmaking ligt vóór het besluit." },
        { "eerdereMaatregelen", """[{"regel":"pw-18-5","gedragingsdatum":"2024-01-02","besluitdatum":"2024-01-01"}]""", "$.eerdereMaatregelen[0].besluitdatum", "ongeldige-volgorde", "Het besluit ligt vóór de gedraging." },
        { "eerdereMaatregelen", """[{"regel":"pw-18-5","gedragingsdatum":"2024-01-02","bekendgemaakt":"2024-01-01"}]""", "$.eerdereMaatregelen[0].bekendgemaakt", "ongeldige-volgorde", "De bekendmaking ligt vóór de gedraging." },
        { "eerdereMaatregelen", """[{"regel":"pw-18-5","waarschuwing":true}]""", "$.eerdereMaatregelen[0].waarschuwing", "niet-samen", "Alleen de verordening kent een waarschuwing: bij een regel van de wet hoort een maatregel." },
        { "belanghebbende", """{"pensioengerechtigd":true,"jongerDan27":"ja"}""", "$.belanghebbende.jongerDan27", "niet-samen", "Wie de pensioengerechtigde leeftijd heeft bereikt, is niet jonger dan 27 jaar." },
        { "belanghebbende", """{"alleenstaandeOuder":"nee","alleenstaandeOuderMetKindJongerDan12":"ja"}""", "$.belanghebbende.alleenstaandeOuderMetKindJongerDan12", "niet-samen", "Wie geen alleenstaande ouder is, is dat ook niet van een kind jonger dan twaalf jaar." },
        { "partner", """{"ontheffingen":[{"grond":"dringende-redenen","van":"2024-02-01","totEnMet":"2024-01-31"}]}""", "$.partner.ontheffingen[0].totEnMet", "ongeldige-volgorde", "De ontheffing eindigt vóór zij begint." },
        { "eerdereMaatregelen", $"[{string.Join(',', Enumerable.Repeat(Eerdere, 101))}]", "$.eerdereMaatregelen", "ongeldig-aantal", "Deze lijst heeft hoogstens 100 elementen." },
        { "eerdereMaatregelen", """[{"regel":"model-"}]""", "$.eerdereMaatregelen[0].regel", "onbekende-regel", "Geef de regel die de maatregel bepaalde, zoals pw-18-5 of vo-10-1-b." },
        { "buitenToepassing", """[{"bepaling":"pw-18-5","reden":"r"}]""", "$.buitenToepassing[0].bepaling", "onbekende-regel", "Alleen een bepaling van de verordening kan buiten toepassing blijven, zoals vo-10a." },
        { "buitenToepassing", """[{"bepaling":"vo-10a","reden":"r","ecli":"CRVB:2020:1"}]""", "$.buitenToepassing[0].ecli", "ongeldige-ecli", "Een ECLI heeft de vorm ECLI:NL:CRVB:2020:2767." },
        { "buitenToepassing", """[{"bepaling":"vo-10a","reden":""}]""", "$.buitenToepassing[0].reden", "ongeldige-lengte", "Een tekst hier is niet leeg en heeft hoogstens 10000 tekens." },
    };

    [Fact]
    public void Tegenspraak_tussen_leefsituatie_en_personen_geeft_alle_fouten_tegelijk()
    {
        const string EenPersoon = "De leefsituatie is die van één persoon: daarbij hoort geen partner.";
        Assert.Equal(
            [
                new Fout("$.belanghebbende.pensioengerechtigd", "niet-samen", "De leefsituatie is die van wie de pensioengerechtigde leeftijd heeft bereikt. Is die pas na de gedraging bereikt, geef dan normPerMaand."),
                new Fout("$.gedragingen[0].van", "niet-samen", EenPersoon),
                new Fout("$.partner", "niet-samen", EenPersoon),
                new Fout("$.partner.alleenstaandeOuder", "niet-samen", "Wie een partner heeft, is geen alleenstaande ouder."),
            ],
            Voorbeeld.FoutenNa(c =>
            {
                c["uitkering"] = new JsonObject { ["leefsituatie"] = "alleenstaande-aow" };
                c["partner"] = new JsonObject { ["alleenstaandeOuder"] = "ja" };
                c.Zet("gedragingen.0.van", "partner");
            }));
    }

    [Theory]
    [InlineData("gehuwden", "pensioengerechtigd", "true", "De leefsituatie is die van wie jonger is dan de pensioengerechtigde leeftijd.")]
    [InlineData("gehuwden-18-20", "jongerDan27", "\"nee\"", "De leefsituatie is die van wie jonger is dan 21 jaar.")]
    public void Niemand_wordt_jonger(string leefsituatie, string lid, string waarde, string reden)
    {
        foreach (var wie in new[] { "belanghebbende", "partner" })
        {
            Assert.Equal(
                [new Fout($"$.{wie}.{lid}", "niet-samen", reden)],
                Voorbeeld.FoutenNa(c =>
                {
                    c["uitkering"] = new JsonObject { ["leefsituatie"] = leefsituatie };
                    c[wie] = new JsonObject { [lid] = JsonNode.Parse(waarde) };
                }));
        }
    }

    [Fact]
    public void Dagen_die_elkaar_tegenspreken_geven_alle_fouten_tegelijk() => Assert.Equal(
        [
            new Fout("$.bekendmaking", "ongeldige-volgorde", "De bekendmaking ligt vóór de gedraging."),
            new Fout("$.bekendmaking", "ongeldige-volgorde", "De bekendmaking ligt vóór de dag waarop de gedraging is geconstateerd."),
            new Fout("$.uitkering.laatstUitbetaaldeMaand", "ongeldige-volgorde", "De laatst uitbetaalde maand ligt meer dan een maand na de peildatum en de bekendmaking."),
            new Fout("$.gedragingen[0].geconstateerdOp", "ongeldige-volgorde", "De gedraging is geconstateerd na de peildatum."),
            new Fout("$.hoor.datum", "ongeldige-volgorde", "Het horen ligt na de bekendmaking."),
            new Fout("$.hoor.datum", "ongeldige-volgorde", "Het gesprek ligt na de peildatum: dan is het er nog niet geweest."),
        ],
        Voorbeeld.FoutenNa(c =>
        {
            c["bekendmaking"] = "2023-01-01";
            c.Zet("gedragingen.0.geconstateerdOp", "2025-07-10");
            c["hoor"] = new JsonObject { ["status"] = "gehoord", ["datum"] = "2024-08-01" };
            c.Zet("uitkering.laatstUitbetaaldeMaand", "2030-08");
        }));

    [Fact]
    public void Wat_er_eerder_was_ligt_niet_na_de_peildatum() => Assert.Equal(
        [
            new Fout("$.eerdereMaatregelen[0].gedragingsdatum", "ongeldige-volgorde", "De gedraging van de eerdere maatregel ligt na de peildatum."),
            new Fout("$.eerdereMaatregelen[0].besluitdatum", "ongeldige-volgorde", "Het besluit over de eerdere maatregel ligt na de peildatum: dan is het er nog niet."),
            new Fout("$.eerdereMaatregelen[0].bekendgemaakt", "ongeldige-volgorde", "De eerdere maatregel is bekendgemaakt na de peildatum: dan werkt zij nog niet."),
        ],
        Voorbeeld.FoutenNa(c => c["eerdereMaatregelen"] = JsonNode.Parse("""[{"regel":"pw-18-5","gedragingsdatum":"2024-06-11","besluitdatum":"2024-06-12","bekendgemaakt":"2024-06-13"}]""")));

    public static TheoryData<string, string> Toegestaan => new()
    {
        { "bekendmaking", "\"2024-06-09\"" },
        { "uitkering.normPerMaand", "100000" },
        { "uitkering", """{"leefsituatie":"gehuwden"}""" },
        { "uitkering", """{"beeindigdPer":"2024-02-01","opnieuwToegekendPer":"2024-02-01"}""" },
        { "gedragingen.0.datum", "\"1900-01-01\"" },
        { "gedragingen", """[{"datum":"2027-02-01","verplichting":"pw-18-4-h"}]""" },
        { "gedragingen.0.geconstateerdOp", "\"2024-05-13\"" },
        { "gedragingen.0.noShow.oproepen.0.verzonden", "\"2024-05-02\"" },
        { "gedragingen.0.oordeel.grondslag.keuze", "\"vo-10-1-b\"" },
        { "hoor", """{"status":"achterwege","grond":"spoed"}""" },
        { "dringendeRedenen", """{"oordeel":"aanwezig","motivering":"Schulden.","afstemming":{"percentage":0,"maanden":36}}""" },
        { "eerdereMaatregelen", """[{"regel":"vo-10-1-b","categorie":2,"percentage":100,"maanden":60},{"regel":"pw-18b"},{"regel":"model-16","categorie":2},{"regel":"ioaw-20-1"},{"regel":"pw-9a"}]""" },
        { "buitenToepassing", """[{"bepaling":"vo-10a","reden":"In strijd met de wet.","ecli":"ECLI:NL:RBAMS:2017:5710"}]""" },
    };

    [Theory]
    [MemberData(nameof(Fouten))]
    public void Een_fout_geeft_precies_een_melding(string plek, string waarde, string pad, string code, string reden) =>
        Assert.Equal([new Fout(pad, code, reden)], Voorbeeld.FoutenNa(c => c.Zet(plek, JsonNode.Parse(waarde))));

    [Theory]
    [MemberData(nameof(Toegestaan))]
    public void Wat_op_de_grens_ligt_mag(string plek, string waarde) => Assert.Empty(Voorbeeld.FoutenNa(c => c.Zet(plek, JsonNode.Parse(waarde))));

    [Theory]
    [InlineData("ioaw", "ioaw-37-1-e")]
    [InlineData("ioaz", "ioaz-37-1-e")]
    public void Een_leefsituatie_hoort_alleen_bij_de_Participatiewet(string regeling, string verplichting) =>
        Assert.Equal(
            [new Fout("$.uitkering.leefsituatie", "niet-samen", "Een leefsituatie hoort alleen bij de Participatiewet: geef bij IOAW en IOAZ normPerMaand.")],
            Voorbeeld.FoutenNa(c =>
            {
                c["regeling"] = regeling;
                c["uitkering"] = new JsonObject { ["leefsituatie"] = "alleenstaande" };
                c["gedragingen"] = new JsonArray(new JsonObject { ["verplichting"] = verplichting });
            }));

    [Fact]
    public void In_elke_cultuur_en_taal_zijn_de_meldingen_gelijk()
    {
        var (cultuur, taal) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");
            Assert.Equal(
                [new Fout("$.eerdereMaatregelen[0].percentage", "buiten-bereik", Percentagebereik)],
                Voorbeeld.FoutenNa(c => c.Zet("eerdereMaatregelen", JsonNode.Parse("""[{"regel":"pw-18-5","percentage":100.5}]"""))));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (cultuur, taal);
        }
    }

    [Fact]
    public void Een_casus_uit_code_krijgt_dezelfde_controle()
    {
        var casus = new Casus { Gemeente = "1916", Regeling = Regeling.Ioaw, Peildatum = new(2024, 6, 10), Gedragingen = [] };

        Assert.Equal(["$.gemeente", "$.gedragingen"], CasusValidator.Fouten(casus).Select(f => f.Pad));
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void Een_casus_uit_code_heeft_hoogstens_twintig_gedragingen(int aantal, bool teVeel)
    {
        var gedraging = new Gedraging { Verplichting = Verplichting.Zoek("pw-55") };
        var casus = new Casus { Gemeente = "GM1916", Regeling = Regeling.Participatiewet, Peildatum = new(2024, 6, 10), Gedragingen = [.. Enumerable.Repeat(gedraging, aantal)] };

        Assert.Equal(
            teVeel ? [new Fout("$.gedragingen", "ongeldig-aantal", "Er zijn ten minste 1 en hoogstens 20 gedragingen.")] : [],
            CasusValidator.Fouten(casus));
    }

    [Fact]
    public void Een_gewijzigde_kopie_van_een_gecontroleerde_casus_wordt_opnieuw_gecontroleerd()
    {
        var casus = CasusReader.Lees(Voorbeeld.Bytes("contract-voorbeeld.json")).Waarde!;
        var ongecontroleerd = casus with { };
        Assert.Empty(CasusValidator.Fouten(casus));

        Assert.Equal("$.gemeente", Assert.Single(CasusValidator.Fouten(casus with { Gemeente = "1916" })).Pad);
        Assert.Empty(CasusValidator.Fouten(casus with { Gemeente = "1916" } with { Gemeente = "GM1916" }));
        Assert.Equal(ongecontroleerd, casus);
        Assert.Equal(ongecontroleerd.GetHashCode(), casus.GetHashCode());
    }

    [Fact]
    public void De_exceptie_noemt_alle_fouten()
    {
        var exceptie = new OngeldigeCasusException([new Fout("$.a", "ontbreekt", "Eerste."), new Fout("$.b", "ontbreekt", "Tweede.")]);

        Assert.Equal("De casus is ongeldig:\n- $.a: Eerste.\n- $.b: Tweede.", exceptie.Message);
        Assert.Equal(2, exceptie.Fouten.Count);
    }
}
