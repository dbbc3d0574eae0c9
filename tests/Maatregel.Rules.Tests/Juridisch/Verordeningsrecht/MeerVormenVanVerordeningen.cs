using Maatregel.Rules.Tests.Hulp;
using NodaTime;
using static Maatregel.Rules.Tests.Hulp.Vormdocument;

namespace Maatregel.Rules.Tests.Juridisch.Verordeningsrecht;

/// <summary>
/// Vormen rond een maatregel heen: weigering van IOAW en IOAZ, dringende redenen, de boete, de eerste dag en een basisdocument. De
/// gemeente en haar getallen zijn verzonnen; de vorm niet.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class MeerVormenVanVerordeningen
{
    private static readonly Zaak Registratie = Zaak.EenSchendingVan("pw-9-1-a-registratie").Op("2024-05-13");
    private static readonly Zaak Inlichtingen = Zaak.EenSchendingVan("pw-17-1-inlichtingen").Op("2024-05-13");
    private static readonly Zaak GeenWerk = Zaak.EenSchendingVan("ioaw-37-1-c").Op("2024-05-13");

    // Weesp, Maashorst, Rotterdam 12: weigering is in de IOAW en de IOAZ een eigen weg; de verordening zegt welk deel en hoe lang.
    [Theory]
    [InlineData(""" "percentage": 100, "maanden": 1 """, "100% van de uitkering, gedurende 1 maand (artikel 12, eerste lid van de verordening)")]
    [InlineData(""" "percentage": 50, "blijvend": true """, "50% van de uitkering, blijvend (artikel 12, eerste lid van de verordening)")]
    [InlineData(""" "maanden": 3 """, "welk deel is niet bekend, gedurende 3 maanden (artikel 12, eerste lid van de verordening)")]
    [InlineData(""" "percentage": 100 """, "100% van de uitkering, hoe lang is niet bekend (artikel 12, eerste lid van de verordening)")]
    public void De_verordening_zegt_welk_deel_van_de_uitkering_wordt_geweigerd_en_hoe_lang(string leden, string tekst)
    {
        var document = Weigert($$"""{ "artikel": "12-1", "omschrijving": "geen werk aanvaarden", "verplichtingen": ["ioaw-37-1-c"], {{leden}} }""");

        Assert.Equal("andere-route: weigering", document.Kern(GeenWerk));
        Assert.EndsWith($"De verordening zegt daarover: geen werk aanvaarden: {tekst}.", document.Advies(GeenWerk).Route!.Tekst.Tekst, StringComparison.Ordinal);
        Assert.Contains(document.Advies(GeenWerk).Route!.Bronnen, b => b.Aanhaling.StartsWith("artikel 12, ", StringComparison.Ordinal));
        Assert.EndsWith($"{tekst}.", document.Keren("ioaw-37-1-c").First(), StringComparison.Ordinal);
        Assert.DoesNotContain("De verordening zegt daarover", document.Advies(Zaak.EenSchendingVan("ioaw-37-1-a").Op("2024-05-13")).Route!.Tekst.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ioaw-37-1-c")]
    [InlineData("ioaz-37-1-a")]
    public void Noemt_de_weigering_geen_verplichting_dan_geldt_zij_bij_elke(string verplichting) => Assert.EndsWith(
        "geen werk: 100% van de uitkering, gedurende 2 maanden (artikel 12 van de verordening).",
        Weigert("""{ "artikel": "12", "omschrijving": "geen werk", "percentage": 100, "maanden": 2 }""").Advies(Zaak.EenSchendingVan(verplichting).Op("2024-05-13")).Route!.Tekst.Tekst,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(true, true, "; de weigering kan tijdelijk of blijvend zijn.")]
    [InlineData(true, false, "; de weigering kan tijdelijk zijn.")]
    [InlineData(false, true, "; de weigering kan blijvend zijn.")]
    [InlineData(false, false, ".")]
    public void De_verordening_noemt_weigering_alleen_in_woorden(bool tijdelijk, bool blijvend, string slot) => Assert.EndsWith(
        "De verordening zegt daarover: geen werk aanvaarden" + slot,
        Met(Bekend("weigering", "12", $$"""{ "gevallen": ["geen werk aanvaarden"], "tijdelijk": {{(tijdelijk ? "true" : "false")}}, "blijvend": {{(blijvend ? "true" : "false")}} }""")).Advies(GeenWerk).Route!.Tekst.Tekst,
        StringComparison.Ordinal);

    [Fact]
    public void Een_lege_lijst_van_gevallen_met_hun_deel_neemt_de_woorden_niet_weg() => Assert.EndsWith(
        "De verordening zegt daarover: geen werk aanvaarden.",
        Met(Bekend("weigering", "12", """{ "gevallen": ["geen werk aanvaarden"], "weigeringen": [] }""")).Advies(GeenWerk).Route!.Tekst.Tekst,
        StringComparison.Ordinal);

    [Fact]
    public void Een_aangenomen_bepaling_over_weigering_stuurt_het_college_niet() => Assert.DoesNotContain(
        "De verordening zegt",
        GeenWerk.AlsDeVerordening(v => v.NaarModel(m => m with { Weigering = Proefverordening.Aangenomen<Verordeningen.Weigeringsregeling>() })).Advies.Route!.Tekst.Tekst,
        StringComparison.Ordinal);

    [Fact]
    public void Een_bepaling_over_weigering_die_buiten_toepassing_blijft_zegt_niets() => Assert.DoesNotContain(
        "De verordening zegt",
        Met(Bekend("weigering", "12", """{ "gevallen": ["geen werk aanvaarden"] }""")).Advies(GeenWerk.BuitenToepassing("vo-12")).Route!.Tekst.Tekst,
        StringComparison.Ordinal);

    [Fact]
    public void Een_lege_bepaling_over_weigering_zegt_niets() =>
        Assert.DoesNotContain("De verordening zegt", Met(Bekend("weigering", "12", "{}")).Advies(GeenWerk).Route!.Tekst.Tekst, StringComparison.Ordinal);

    /// <summary>Een deel of een duur komt nooit van een buurgemeente.</summary>
    [Fact]
    public void Een_weigering_van_de_buren_zegt_niets()
    {
        var buren = Weigert("""{ "artikel": "12", "omschrijving": "geen werk", "percentage": 100, "maanden": 2 }""", """ "id": "buren-2015", "gemeenten": [{ "code": "GM9002", "naam": "Buurstad", "van": "2015-01-01" }], """);

        Assert.DoesNotContain("De verordening zegt", Met("""{ "leuntOp": "buren-2015", "weigering": { "status": "aangenomen" } }""").AdviesNaast(buren, GeenWerk).Route!.Tekst.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "percentage": 0 """, "percentage buiten-wet")]
    [InlineData(""" "percentage": 100.01 """, "percentage buiten-wet")]
    [InlineData(""" "maanden": 0 """, "maanden buiten-bereik")]
    [InlineData(""" "maanden": 61 """, "maanden buiten-bereik")]
    [InlineData(""" "verplichtingen": ["ioaw-37-1-a", "ioaw-37-1-b"] """, "verplichtingen[1] buiten-wet")]
    [InlineData(""" "verplichtingen": ["pw-18-4-a"] """, "verplichtingen[0] buiten-wet")]
    public void Wat_van_een_weigering_niet_kan_wordt_geweigerd(string leden, string fout) =>
        Assert.Equal([$"$.weigering.inhoud.weigeringen[0].{fout}"], Weigert($$"""{ "artikel": "12", "omschrijving": "geen werk", {{leden}} }""").Fouten);

    [Fact]
    public void Een_blijvende_weigering_heeft_geen_duur()
    {
        Assert.Equal(["$.weigering.inhoud.weigeringen[0] niet-samen"], Weigert("""{ "artikel": "12", "omschrijving": "geen werk", "maanden": 1, "blijvend": true }""").Fouten);
        Assert.Equal(["$.weigering.inhoud.weigeringen[0].artikel ongeldig-label"], Weigert("""{ "artikel": "12 bis", "omschrijving": "geen werk" }""").Fouten);
    }

    // Een verzamelverordening van 2023, artikel 1.
    [Theory]
    [InlineData("pw-9-1-a-registratie", "Zijn er dringende redenen")]
    [InlineData("ioaw-37-1-g", "Zijn de gevolgen van de maatregel onevenredig")]
    public void De_verordening_omschrijft_dringende_redenen(string verplichting, string begin)
    {
        var zaak = Zaak.EenSchendingVan(verplichting).Op("2024-05-13").Met(c => c with { DringendeRedenen = null });
        var document = MetRij("gedragingen", 3, """{ "regelingen": ["participatiewet", "ioaw"], "verplichtingen": ["pw-9-6-misdraging", "ioaw-37-1-g"] }""");
        var omschreven = Met(Samen(
            Bekend("afzien", "7", """{ "dringendeRedenen": { "artikel": "1-1", "omschrijving": "gevolgen die onaanvaardbaar zijn" } }"""),
            """{ "gedragingen": [{ "artikel": "12", "status": "bekend", "regelingen": ["participatiewet", "ioaw"], "verplichtingen": ["pw-9-1-a-registratie", "ioaw-37-1-g"], "tarief": { "percentage": 50, "maanden": 1 }, "vindplaats": "gmb-2014-1" }], "tarieven": [] }"""));

        var vraag = Assert.Single(omschreven.Advies(zaak).OpenVragen);
        Assert.Equal("dringende-redenen", vraag.Code);
        Assert.StartsWith(begin, vraag.Vraag.Tekst, StringComparison.Ordinal);
        Assert.EndsWith("De verordening omschrijft dringende redenen zo: \"gevolgen die onaanvaardbaar zijn\"", vraag.Vraag.Tekst, StringComparison.Ordinal);
        Assert.Contains(vraag.Bronnen, b => b.Aanhaling.StartsWith("artikel 1, eerste lid", StringComparison.Ordinal));
        Assert.DoesNotContain("omschrijft", Assert.Single(document.Advies(zaak).OpenVragen).Vraag.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "artikel": "1 c", "omschrijving": "gevolgen" }""", "artikel ongeldig-label")]
    [InlineData("""{ "artikel": "1", "omschrijving": "  " }""", "omschrijving ontbreekt")]
    public void Een_omschrijving_heeft_een_plaats_en_woorden(string begrip, string fout) =>
        Assert.Equal([$"$.afzien.inhoud.dringendeRedenen.{fout}"], Met(Bekend("afzien", "7", $$"""{ "dringendeRedenen": {{begrip}} }""")).Fouten);

    // Model 15: geen verlaging waar voor dezelfde gedraging een boete kan.
    [Theory]
    [InlineData(""" "geenVerlagingBijBoete": true """, "h1", "h1", "andere-route: boete")]
    [InlineData(""" "geenVerlagingBijBoete": true """, "h1", "h2", "maatregel: vo-7-1 vo-9-1-a 10% × 1; boete")]
    [InlineData(""" "geenVerlagingBijBoete": true """, null, "h2", "nog-niet: boete; vraag samenloop")]
    [InlineData(""" "geenVerlagingBijBoete": true """, "h1", null, "nog-niet: boete; vraag samenloop")]
    [InlineData(""" "geenVerlagingBijBoete": false """, "h1", "h1", "maatregel: vo-7-1 vo-9-1-a 10% × 1; boete")]
    [InlineData(""" "geenVerlagingBijBoete": null """, "h1", "h1", "maatregel: vo-7-1 vo-9-1-a 10% × 1; boete")]
    [InlineData(""" "geenVerlagingBijBoete": null """, null, null, "maatregel: vo-7-1 vo-9-1-a 10% × 1; boete")]
    public void Naast_een_boete_voor_dezelfde_handeling_komt_geen_verlaging(string lid, string? boete, string? ander, string uitkomst) =>
        Assert.Equal(uitkomst, Met(Bekend("samenloop", "15", $$"""{ "zwaarsteBijEenHandeling": true, {{lid}} }""")).Kern(MetBoete(boete, ander)));

    /// <summary>Het vierde lid verlaagt in ieder geval; dat een verordening daar ook naast een boete kan zwijgen, is een aanname.</summary>
    [Theory]
    [InlineData("pw-18-4-a", true)]
    [InlineData("pw-9-1-a-registratie", false)]
    public void Valt_naast_een_boete_een_verlaging_van_het_vierde_lid_weg_dan_staat_dat_bij_de_aannames(string verplichting, bool aanname)
    {
        var zaak = Zaak.EenSchendingVan(verplichting).Op("2024-05-13").En(Inlichtingen).Met(c => c with { Gedragingen = [.. c.Gedragingen.Select(g => g with { Handeling = "h1" })] });
        var advies = Met(Bekend("samenloop", "15", """{ "zwaarsteBijEenHandeling": true, "geenVerlagingBijBoete": true }""")).Advies(zaak);

        Assert.Empty(advies.Maatregelen);
        Assert.Equal(aanname, advies.Aannames.Any(a => a.Code == "boete-naast-vierde-lid"));
    }

    [Fact]
    public void Wat_de_verordening_naast_een_boete_toelaat_is_niet_gelezen()
    {
        var document = Met("{}");

        Assert.Equal("nog-niet: boete; vraag samenloop-onbekend", document.Kern(MetBoete("h1", "h1")));
        Assert.Equal("nog-niet: boete; vraag samenloop", document.Kern(MetBoete(null, null)));
        Assert.Equal("maatregel: vo-7-1 vo-9-1-a 10% × 1; boete", document.Kern(MetBoete("h1", "h2")));
        Assert.Equal("maatregel: vo-7-1 vo-9-1-a 10% × 1; boete", document.Kern(Registratie.En(Inlichtingen.Op("2024-05-12"))));
        Assert.Equal("maatregel: vo-7-1 vo-9-1-a 10% × 1; boete", Met("""{ "samenloop": { "status": "niet-geregeld" } }""").Kern(MetBoete("h1", "h1")));
    }

    /// <summary>Is van één schending gezegd dat zij dezelfde handeling is, dan doet een andere die dat kan zijn er niet toe.</summary>
    [Fact]
    public void Een_tweede_schending_van_de_inlichtingenplicht_maakt_niet_onzeker_wat_zeker_is() => Assert.Equal(
        "andere-route: boete",
        Met(Bekend("samenloop", "15", """{ "zwaarsteBijEenHandeling": true, "geenVerlagingBijBoete": true }""")).Kern(Registratie.En(Inlichtingen).En(Inlichtingen)
            .Met(c => c with { Gedragingen = [c.Gedragingen[0] with { Handeling = "h1" }, c.Gedragingen[1], c.Gedragingen[2] with { Handeling = "h1" }] })));

    [Fact]
    public void De_tabel_laat_zien_wat_naast_een_boete_overblijft() => Assert.Contains(
        Met(Bekend("samenloop", "15", """{ "zwaarsteBijEenHandeling": true, "geenVerlagingBijBoete": true }""")).Bijzonderheden,
        b => b.Contains("artikel 17, eerste lid, Participatiewet, met één handeling: Beoordeel een boete.", StringComparison.Ordinal));

    [Fact]
    public void Waarom_er_naast_de_boete_geen_verlaging_komt_staat_in_het_advies() => Assert.Equal(
        "Voor dezelfde handeling kan een boete worden opgelegd, voor gedraging 2 van 13 mei 2024; dan komt er geen verlaging.",
        Met(Bekend("samenloop", "15", """{ "zwaarsteBijEenHandeling": true, "geenVerlagingBijBoete": true }""")).Advies(MetBoete("h1", "h1")).Gedragingen[0].Toelichting.Tekst);

    // Gouda: de vierde van de maand. Vianen: de maand van het besluit.
    [Theory]
    [InlineData("""{}""", "2024-05", "2024-07")]
    [InlineData("""{ "begin": "maand-na-bekendmaking" }""", "2024-05", "2024-07")]
    [InlineData("""{ "begin": "maand-van-besluit" }""", "2024-05", "2024-06")]
    [InlineData("""{ "begin": "maand-van-besluit" }""", "2024-06", "2024-07")]
    [InlineData("""{ "begin": "maand-van-besluit" }""", null, "2024-07")]
    [InlineData("""{ "dagVanDeMaand": 4 }""", "2024-05", "2024-08")]
    [InlineData("""{ "begin": "maand-van-besluit", "dagVanDeMaand": 4 }""", "2024-05", "2024-07")]
    public void De_maatregel_begint_op_een_andere_dag(string ingang, string? betaald, string maand)
    {
        var zaak = Registratie.MetUitkering(u => u with { ToegekendPer = new LocalDate(2020, 1, 1), LaatstUitbetaaldeMaand = betaald is null ? null : Maand(betaald) });

        Assert.Equal(Maand(maand), Assert.Single(Met(Bekend("ingang", "5", ingang)).Advies(zaak).Maatregelen.Single().Plan).Maand);
    }

    [Fact]
    public void Begint_een_maatregel_in_de_loop_van_een_maand_dan_wordt_met_hele_maanden_gerekend()
    {
        var advies = Met(Bekend("ingang", "5", """{ "dagVanDeMaand": 4 }""")).Advies(Registratie);

        Assert.Equal(
            "Volgens artikel 5, Afstemmingsverordening Proefstad 2015 begint een maatregel op dag 4 van de maand. Gerekend is met hele kalendermaanden vanaf augustus 2024. Leg in het besluit vast over welke dagen wordt verlaagd.",
            advies.Aannames.Single(a => a.Code == "ingang-dag-van-de-maand").Tekst.Tekst);
        Assert.Contains(advies.Motivering, o => o.Toelichting.Tekst == "De verordening laat een maatregel in de loop van een maand beginnen; de eerste hele maand daarna is augustus 2024.");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(29)]
    public void Een_dag_van_de_maand_is_er_een_die_elke_maand_heeft(int dag) =>
        Assert.Equal(["$.ingang.inhoud.dagVanDeMaand buiten-bereik"], Met(Bekend("ingang", "5", $$"""{ "dagVanDeMaand": {{dag}} }""")).Fouten);

    // Enschede: bij hervatting van de uitkering.
    [Fact]
    public void De_maatregel_begint_als_de_uitkering_wordt_hervat()
    {
        var zaak = Registratie.MetUitkering(u => u with { BeeindigdPer = new LocalDate(2024, 6, 1), OpnieuwToegekendPer = new LocalDate(2024, 10, 1) });

        Assert.Equal(new YearMonth(2024, 10), Assert.Single(Met(Bekend("herleving", "6", """{ "termijnInMaanden": 6 }""")).Advies(zaak).Maatregelen.Single().Plan).Maand);
        Assert.Equal("niet-uitvoerbaar", Met(Bekend("herleving", "6", """{ "termijnInMaanden": 3 }""")).Kern(zaak));
    }

    // Gouda 2006, Vianen 2005, Enschede 2005: de vorm is te zeggen, die verordeningen gelden niet meer.
    [Fact]
    public void Een_verordening_van_voor_2015_wordt_geweigerd() =>
        Assert.Equal(["$.gemeenten[0].van buiten-bereik"], Met("""{ "gemeenten": [{ "code": "GM9001", "naam": "Proefstad", "van": "2006-01-01" }] }""").Fouten);

    // Model 7, 8, 9 en 12: een basisdocument met gedragingen, categorieën en invulplekken.
    [Fact]
    public void Een_basisdocument_noemt_gedragingen_en_categorieën_en_laat_de_hoogte_open()
    {
        var basis = Met(Basisdocument);
        var eigen = Met("""{ "leuntOp": "basis-2015", "recidive": { "status": "aangenomen" }, "afzien": { "status": "aangenomen" } }""");

        Assert.Empty(basis.Fouten);
        Assert.Equal("maatregel: vo-7-1 vo-9-1-a 10% × 1", eigen.KernNaast(basis, Registratie));
        Assert.Equal("nog-niet: vraag recidive-onbekend", eigen.KernNaast(basis, Registratie.MetEerdereMaatregel("vo-9-1-a", "2024-01-15", categorie: 1)));
        Assert.Equal("nog-niet: vraag afzien-onbekend", eigen.KernNaast(basis, Registratie.Op("2022-05-13").MetGedraging(g => g with { GeconstateerdOp = new LocalDate(2024, 5, 1) })
            .Met(c => c with { Peildatum = new LocalDate(2024, 5, 13), Bekendmaking = new LocalDate(2024, 5, 20), Uitkering = c.Uitkering! with { ToegekendPer = new LocalDate(2020, 1, 1), LaatstUitbetaaldeMaand = new YearMonth(2024, 5) } })));
    }

    [Theory]
    [InlineData("""{ "uniform": { "status": "bekend", "artikel": "10", "vindplaats": "model", "inhoud": [{ "onderdelen": ["a"], "eersteMaanden": 1 }] } }""")]
    [InlineData("""{ "spreiding": { "status": "bekend", "artikel": "11", "vindplaats": "model", "inhoud": { "onderdelen": ["a"], "plannen": [["1/1"]] } } }""")]
    [InlineData("""{ "tarieven": [{ "categorie": 1, "artikel": "9-1-a", "status": "bekend", "tarief": { "percentage": 10, "maanden": 1 }, "vindplaats": "model" }] }""")]
    [InlineData("""{ "gedragingen": [{ "artikel": "12", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-1-a-registratie"], "tarief": { "percentage": 50, "maanden": 1 }, "vindplaats": "model" }], "tarieven": [] }""")]
    public void Een_basisdocument_zegt_nooit_hoe_zwaar_een_maatregel_is(string leden) => Assert.Contains("$.gemeenten ongeldig-aantal", Met(Samen(Basisdocument, leden)).Fouten);

    private const string Basisdocument = """
        {
          "id": "basis-2015", "titel": "Basisdocument 2015", "gemeenten": [],
          "uniform": { "status": "onbekend", "artikel": "10" },
          "gedragingen": [
            { "artikel": "7-1", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-1-a-registratie"], "omschrijving": "zich niet laten registreren", "categorie": 1, "vindplaats": "model" },
            { "artikel": "12", "status": "onbekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-6-misdraging"], "omschrijving": "zich zeer ernstig misdragen" }
          ],
          "tarieven": [{ "categorie": 1, "artikel": "9-1-a", "status": "onbekend" }],
          "afzien": { "status": "bekend", "artikel": "4", "vindplaats": "model", "inhoud": { "termijnInMaanden": 12, "tot": "vaststelling" } },
          "recidive": { "status": "bekend", "artikel": "16", "vindplaats": "model", "inhoud": { "vensterInMaanden": 12, "anker": "bekendmaking", "watTelt": "elke-categorie", "stappen": [{ "bewerking": "vermenigvuldig", "deel": "duur", "waarde": 2 }] } }
        }
        """;

    private static Vormdocument Weigert(string geval, string kop = "") =>
        Met($$"""{ {{kop}} "weigering": { "status": "bekend", "artikel": "12", "vindplaats": "gmb-2014-1", "inhoud": { "weigeringen": [{{geval}}] } } }""");

    private static Zaak MetBoete(string? boete, string? ander) => Registratie.En(Inlichtingen)
        .Met(c => c with { Gedragingen = [c.Gedragingen[0] with { Handeling = ander }, c.Gedragingen[1] with { Handeling = boete }] });

    private static YearMonth Maand(string maand) => NodaTime.Text.YearMonthPattern.Iso.Parse(maand).Value;
}
