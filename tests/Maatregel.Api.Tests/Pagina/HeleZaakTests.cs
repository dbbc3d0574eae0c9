using System.Text.Json;
using Maatregel.Api.Pagina.Schermen;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>Facts that few cases have are told on the page as well: nobody needs the file of a case for them.</summary>
[Trait("soort", "techniek")]
public sealed class HeleZaakTests(Gastheer host) : IClassFixture<Gastheer>
{
    private static readonly (string, string)[] Ontheven =
        [("bijzonder", "navragen"), ("pensioen", "nee"), ("arbeidsongeschikt", "nee"), ("ontheffing", "ja"), ("ontheffing-grond", "dringende-redenen"), ("ontheffing-van", "01-01-2020"), ("ontheffing-tot", "01-01-2021")];

    private readonly Bezoek _bezoek = new(host.CreateClient());

    /// <summary>The norm of an example fits the case: that of a single person contradicts a partner or an age, and gave an error page.</summary>
    [Theory]
    [InlineData("met de norm van een alleenstaande.", "bijzonder", "geen")]
    [InlineData("met de norm van gehuwden of samenwonenden.", "van", "partner", "partner-bijzonder", "geen", "hoor-belanghebbende", "ja", "hoor-partner", "ja")]
    [InlineData("met de norm van gehuwden of samenwonenden.", "bijzonder", "geen", "hoor-belanghebbende", "ja", "hoor-partner", "ja")]
    [InlineData("met de norm van gehuwden of samenwonenden van wie er een de AOW-leeftijd heeft.", "bijzonder", "geen", "partner-bijzonder", "navragen", "partner-pensioen", "ja")]
    [InlineData("", "bijzonder", "navragen", "pensioen", "ja")]
    [InlineData("", "bijzonder", "geen", "uitbetaald", "01-2024", "beeindigd", "01-02-2024")]
    public async Task Zonder_norm_rekent_het_voorbeeld_met_een_die_bij_de_zaak_past(string wie, params string[] antwoorden)
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("redenen", [("normsoort", "onbekend"), ("norm", ""), .. antwoorden.Chunk(2).Select(a => (a[0], a[1]))]);
        Assert.Equal("redenen", _bezoek.Stap);
        Assert.Contains(wie, _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_tweede_ontheffing_heeft_een_plaats()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("plicht");
        await _bezoek.Druk("antwoorden", [.. Ontheven, ("ontheffing-2-grond", "alleenstaande-ouder-kind-jonger-dan-5"), ("ontheffing-2-van", "01-02-2022"), ("ontheffing-2-pw-18-4-a", "ja")]);
        var ontheffingen = (await Casus()).GetProperty("belanghebbende").GetProperty("ontheffingen");
        Assert.Equal(["2020-01-01", "2022-02-01"], ontheffingen.EnumerateArray().Select(o => o.GetProperty("van").GetString()));
        Assert.Equal("pw-18-4-a", Assert.Single(ontheffingen[1].GetProperty("verplichtingen").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task Voor_elke_volgende_ontheffing_komt_er_een_plaats_bij_tot_en_met_vijf()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("plicht");
        Assert.Null(_bezoek.Blad.QuerySelector("#ontheffing-3"));
        (string, string)[] meer = [.. Enumerable.Range(2, 4).SelectMany(i => new[] { ($"ontheffing-{i}-grond", "dringende-redenen"), ($"ontheffing-{i}-van", $"01-01-{2020 + (2 * i)}"), ($"ontheffing-{i}-tot", $"01-02-{2020 + (2 * i)}") })];
        await _bezoek.Druk("plicht", [.. Ontheven, .. meer[..3]]);
        Assert.NotNull(_bezoek.Blad.QuerySelector("#ontheffing-3"));
        Assert.Null(_bezoek.Blad.QuerySelector("#ontheffing-4"));
        await _bezoek.Druk("antwoorden", meer);
        Assert.Equal(5, (await Casus()).GetProperty("belanghebbende").GetProperty("ontheffingen").GetArrayLength());
    }

    [Fact]
    public async Task Wat_de_gemeente_zelf_deed_moet_eerst_worden_gewogen()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("verwijt");
        Assert.Null(_bezoek.Blad.QuerySelector("[name=nader-gemeente-meegewogen]"));
        await _bezoek.Druk("volgende", ("aandeel-1-wat", "Er was geen tolk."));
        Assert.NotNull(_bezoek.Blad.QuerySelector("#aandeel-1-soort-fout"));

        await _bezoek.Druk("advies", ("aandeel-1-soort", "tolk-ontbrak"), ("anders-afgesproken", "ja"), ("anders-afgesproken-wat", "Eerst rust."));
        Assert.Equal("Nog geen advies", _bezoek.Kop);
        Assert.Equal("verwijt", _bezoek.Blad.QuerySelector(".vragen button")!.GetAttribute("value"));
        await _bezoek.Druk("verwijt");
        Assert.NotNull(_bezoek.Blad.QuerySelector("#aandeel-2-soort-overig"));
        await _bezoek.Druk("advies", ("nader-gemeente-meegewogen", "ja"));
        Assert.Equal("Advies", _bezoek.Kop);
        var gedraging = (await Casus()).GetProperty("gedragingen")[0];
        Assert.Equal("Er was geen tolk.", gedraging.GetProperty("aandeelGemeente")[0].GetProperty("toelichting").GetString());
        Assert.Equal("Eerst rust.", gedraging.GetProperty("andersAfgesprokenToelichting").GetString());
    }

    [Theory]
    [InlineData("aandeel-1-wat")]
    [InlineData("anders-afgesproken-wat")]
    public async Task Een_te_lange_toelichting_staat_bij_haar_veld(string veld)
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("verwijt");
        await _bezoek.Druk("volgende", ("aandeel-1-soort", "overig"), ("anders-afgesproken", "ja"), (veld, new string('a', 10_001)));
        Assert.NotNull(_bezoek.Blad.QuerySelector($"#{veld}-fout"));
    }

    [Theory]
    [InlineData("ontheffing-2-van", "01-02-2022", "ontheffing-2-grond")]
    [InlineData("ontheffing-2-grond", "dringende-redenen", "ontheffing-2-van")]
    [InlineData("ontheffing-tot", "01-01-2019", "ontheffing-tot")]
    [InlineData("ontheffing-van", "01-01-2300", "ontheffing-van")]
    [InlineData("terzijde-1-bepaling", "vo-10b", "terzijde-1-reden")]
    [InlineData("terzijde-1-reden", "In strijd met de wet.", "terzijde-1-bepaling")]
    public async Task Een_half_antwoord_wordt_niet_stil_vergeten(string veld, string waarde, string bij)
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("plicht");
        await _bezoek.Druk("volgende", [.. Ontheven.Where(v => v.Item1 != veld), (veld, waarde)]);
        Assert.Equal("plicht", _bezoek.Stap);
        Assert.NotNull(_bezoek.Blad.QuerySelector($"#{bij}-fout"));
    }

    [Theory]
    [InlineData("terzijde-1-ecli", "CRVB 2020")]
    [InlineData("terzijde-1-bepaling", "pw-18-5")]
    public async Task Een_bepaling_of_uitspraak_die_niet_bestaat_staat_bij_haar_veld(string veld, string waarde)
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("plicht");
        await _bezoek.Druk("volgende", [("terzijde-1-reden", "In strijd met de wet."), .. veld == "terzijde-1-bepaling" ? [] : new[] { ("terzijde-1-bepaling", "vo-10b") }, (veld, waarde)]);
        Assert.NotNull(_bezoek.Blad.QuerySelector($"#{veld}-fout"));
    }

    [Fact]
    public async Task Een_ontheffing_van_de_partner_met_een_fout_staat_bij_de_partner()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("plicht", ("van", "partner"));
        await _bezoek.Druk("volgende", [("van", "partner"), .. Ontheven.Select(v => ("partner-" + v.Item1, v.Item1 == "ontheffing-tot" ? "01-01-2019" : v.Item2))]);
        Assert.NotNull(_bezoek.Blad.QuerySelector("#partner-ontheffing-tot-fout"));
        await _bezoek.Druk("volgende", ("partner-ontheffing-tot", ""), ("partner-ontheffing-van", "01-01-1800"));
        Assert.NotNull(_bezoek.Blad.QuerySelector("#partner-ontheffing-van-fout"));
    }

    [Fact]
    public async Task Welke_verplichtingen_een_ontheffing_noemt_wordt_pas_gevraagd_als_dat_beslist()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("plicht");
        Assert.Null(_bezoek.Blad.QuerySelector("#ontheffing-1-plichten"));
        await _bezoek.Druk("advies", [.. Ontheven.Where(v => v.Item1 != "ontheffing-tot"), ("ontheffing-tot", ""), ("ontheffing-pw-18-4-h", "ja")]);
        Assert.Equal("Nog geen advies", _bezoek.Kop);
        await _bezoek.Druk("plicht");
        Assert.True(_bezoek.Blad.QuerySelector("#ontheffing-pw-18-4-h")!.HasAttribute("checked"));
        Assert.NotNull(_bezoek.Blad.QuerySelector("#ontheffing-1-plichten"));
    }

    [Fact]
    public async Task Een_bepaling_blijft_buiten_toepassing_met_haar_reden()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("plicht");
        var keuzen = _bezoek.Blad.QuerySelectorAll("#terzijde-1 .optie > label").Select(l => l.TextContent).ToList();
        Assert.Contains(keuzen, k => k.StartsWith("Artikel 10b", StringComparison.Ordinal));
        await _bezoek.Druk("advies", ("terzijde-1-bepaling", "vo-10a"), ("terzijde-1-reden", "De duur is in strijd met de wet."), ("terzijde-1-ecli", "ECLI:NL:CRVB:2021:2148"));
        Assert.Contains("buiten toepassing", _bezoek.Tekst, StringComparison.Ordinal);
        await _bezoek.Druk("plicht");
        Assert.NotNull(_bezoek.Blad.QuerySelector("#terzijde-2"));

        await _bezoek.Druk("antwoorden", ("terzijde-2-bepaling", "anders"), ("terzijde-2-bepaling-andere", "vo-12"), ("terzijde-2-reden", "Idem."), ("terzijde-3-bepaling", "vo-10b"), ("terzijde-3-reden", "Idem."));
        Assert.Equal(["vo-10a", "vo-12", "vo-10b"], (await Casus()).GetProperty("buitenToepassing").EnumerateArray().Select(b => b.GetProperty("bepaling").GetString()));
    }

    [Fact]
    public async Task Maanden_zonder_uitkering_en_of_zij_worden_ingehaald_staan_bij_het_bedrag()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("geld");
        await _bezoek.Druk("volgende", ("zonder-uitkering", "07-2024, ergens"));
        Assert.NotNull(_bezoek.Blad.QuerySelector("#zonder-uitkering-fout"));
        await _bezoek.Druk("volgende", ("zonder-uitkering", "07-1800"));
        Assert.NotNull(_bezoek.Blad.QuerySelector("#zonder-uitkering-fout"));

        await _bezoek.Druk("volgende", ("zonder-uitkering", "juli 2024"));
        Assert.Equal("geld", _bezoek.Blad.QuerySelector(".vragen button")!.GetAttribute("value"));
        await _bezoek.Druk("advies", ("inhalen", "ja"));
        Assert.Contains("augustus 2024", _bezoek.Blad.QuerySelector(".bedragen")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twee_maatregelen_na_elkaar_of_tegelijk_is_een_keuze_met_een_reden()
    {
        await TweeGedragingen();
        await _bezoek.Druk("wijzig-geld");
        await _bezoek.Druk("bewaar", ("volgorde", "na-elkaar"), ("volgorde-waarom", "De ernst van beide."));
        await _bezoek.Druk("advies");
        Assert.Contains("augustus 2024", _bezoek.Blad.QuerySelectorAll(".bedragen")[^1].TextContent, StringComparison.Ordinal);
        var samenloop = (await Casus()).GetProperty("samenloop");
        Assert.Equal("na-elkaar", samenloop.GetProperty("volgorde").GetString());
    }

    [Fact]
    public async Task Of_twee_gedragingen_een_handeling_zijn_is_op_de_pagina_te_beantwoorden()
    {
        await TweeGedragingen("13-05-2024");
        await _bezoek.Druk("advies");
        Assert.Contains("Zijn zij één handeling of meer?", _bezoek.Tekst, StringComparison.Ordinal);
        await _bezoek.Druk("wijzig-plicht");
        await _bezoek.Druk("bewaar", ("nader-handeling", "A"));
        await _bezoek.Druk("gedraging-1");
        await _bezoek.Druk("wijzig-plicht");
        await _bezoek.Druk("bewaar", ("nader-handeling", "A"));
        Assert.Equal(["A", "A"], (await Casus()).GetProperty("gedragingen").EnumerateArray().Select(g => g.GetProperty("handeling").GetString()));
        await _bezoek.Druk("advies");
        Assert.DoesNotContain("Zijn zij één handeling of meer?", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_bij_het_verwijt_is_nagegaan_hoort_bij_een_gedraging()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("antwoorden", ("overwogen-uitleg", "ja"), ("overwogen-brief", "ja"));
        await _bezoek.Druk("gedraging-erbij");
        Assert.DoesNotContain(_bezoek.Inhoud(), v => v.Veld.StartsWith("overwogen-", StringComparison.Ordinal));
        await _bezoek.Druk("antwoorden", ("gedraging", "pw-18-4-b"), ("datum", "20-05-2024"), ("opgelegd", "ja"), ("feiten", "ja"), ("mate", "volledig"), ("mate-waarom", "Geen verklaring."), ("overwogen-taal", "ja"));
        await _bezoek.Druk("advies");
        var verslag = _bezoek.Blad.QuerySelector("#tekst-rapportage")!.TextContent;
        Assert.Contains("Nagegaan bij het verwijt van gedraging 1", verslag, StringComparison.Ordinal);
        Assert.Contains("Nagegaan bij het verwijt van gedraging 2", verslag, StringComparison.Ordinal);

        await _bezoek.Druk("antwoorden");
        await _bezoek.Druk("gedraging-1");
        Assert.Equal(["overwogen-uitleg", "overwogen-brief"], _bezoek.Inhoud().Where(v => v.Veld.StartsWith("overwogen-", StringComparison.Ordinal)).Select(v => v.Veld));
        await _bezoek.Druk("gedraging-weg");
        Assert.Equal(["overwogen-taal"], _bezoek.Inhoud().Where(v => v.Veld.StartsWith("overwogen-", StringComparison.Ordinal)).Select(v => v.Veld));
        Assert.DoesNotContain(_bezoek.Inhoud(), v => v is { Veld: "gewogen", Waarde: var alle } && alle.Contains("uitleg", StringComparison.Ordinal));
    }

    /// <summary>Each conduct has its own judgement, with what it would come to; one for all takes their place.</summary>
    [Fact]
    public async Task Dringende_redenen_mogen_per_gedraging_verschillen()
    {
        await TweeGedragingen();
        await _bezoek.Druk("redenen");
        Assert.Contains("Wat is uw oordeel over gedraging 2?", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Contains("Alle maatregelen samen", _bezoek.Blad.QuerySelector("#wat-als")!.TextContent, StringComparison.Ordinal);
        await _bezoek.Druk("antwoorden", ("redenen", "verschilt"), ("redenen-hier", "aanwezig"), ("afstemming-hier-percentage", "50"), ("afstemming-hier-maanden", "1"), ("redenen-hier-waarom", "Twee jonge kinderen."));
        await _bezoek.Druk("advies");
        Assert.Contains("Dit gaat over gedraging 1.", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Equal("gedraging-1-dringende-redenen", _bezoek.Blad.QuerySelector(".vragen button")!.GetAttribute("value"));
        await _bezoek.Druk("gedraging-1-dringende-redenen");
        Assert.Contains("Wat is uw oordeel over gedraging 1?", _bezoek.Tekst, StringComparison.Ordinal);
        await _bezoek.Druk("bewaar");
        Assert.NotNull(_bezoek.Blad.QuerySelector("#redenen-hier-fout"));
        await _bezoek.Druk("advies", ("redenen-hier", "geen"), ("redenen-hier-waarom", "Geen gevolgen."));

        Assert.Equal("Advies", _bezoek.Kop);
        var casus = await Casus();
        Assert.Equal(JsonValueKind.Null, casus.GetProperty("dringendeRedenen").ValueKind);
        Assert.Equal(
            [("geen", "Geen gevolgen."), ("aanwezig", "Twee jonge kinderen.")],
            Eigen(casus).Select(r => (r.GetProperty("oordeel").GetString(), r.GetProperty("motivering").GetString())));
        Assert.Contains("50%", _bezoek.Tekst, StringComparison.Ordinal);

        await _bezoek.Druk("redenen");
        await _bezoek.Druk("antwoorden", ("redenen", "geen"), ("redenen-waarom", "Alles gewogen."));
        casus = await Casus();
        Assert.Equal("geen", casus.GetProperty("dringendeRedenen").GetProperty("oordeel").GetString());
        Assert.All(Eigen(casus), r => Assert.Equal(JsonValueKind.Null, r.ValueKind));

        static IEnumerable<JsonElement> Eigen(JsonElement casus) => casus.GetProperty("gedragingen").EnumerateArray().Select(g => g.GetProperty("oordeel").GetProperty("dringendeRedenen"));
    }

    [Theory]
    [InlineData("redenen-hier-waarom", "")]
    [InlineData("afstemming-hier-percentage", "101")]
    [InlineData("afstemming-hier-percentage", "")]
    [InlineData("afstemming-hier-maanden", "999")]
    public async Task Een_fout_in_het_oordeel_over_een_gedraging_staat_bij_zijn_veld(string veld, string waarde)
    {
        await TweeGedragingen();
        await _bezoek.Druk("redenen");
        (string Veld, string Waarde)[] goed = [("redenen", "verschilt"), ("redenen-hier", "aanwezig"), ("afstemming-hier-percentage", "50"), ("afstemming-hier-maanden", "1"), ("redenen-hier-waarom", "Kinderen.")];
        await _bezoek.Druk("volgende", [.. goed.Where(g => g.Veld != veld), (veld, waarde)]);

        Assert.NotNull(_bezoek.Blad.QuerySelector($"#{veld}-fout"));
    }

    [Fact]
    public async Task Met_een_gedraging_is_er_een_oordeel_over_dringende_redenen()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("redenen");

        Assert.Null(_bezoek.Blad.QuerySelector("#redenen-verschilt"));
    }

    [Fact]
    public async Task Wat_er_meereisde_en_niet_te_lezen_is_telt_niet()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("advies", ("gewogen", "uitleg;2 bestaat-niet"));
        Assert.DoesNotContain("gedraging 2", _bezoek.Blad.QuerySelector("#tekst-rapportage")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nader-jonger-dan-27", "jongerDan27", "ja")]
    [InlineData("nader-kind-jonger-dan-12", "alleenstaandeOuderMetKindJongerDan12", "nee")]
    [InlineData("nader-alleenstaande-ouder", "alleenstaandeOuder", "nee")]
    public async Task Een_feit_over_de_partner_wordt_over_de_partner_gevraagd(string veld, string lid, string antwoord)
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("plicht", ("van", "partner"), ("partner-" + veld, antwoord));
        Assert.Contains("de partner", _bezoek.Blad.QuerySelector($"fieldset:has(#partner-{veld}-ja) legend")!.TextContent, StringComparison.Ordinal);
        Assert.Null(_bezoek.Blad.QuerySelector($"#{veld}-ja"));
        var casus = await Casus();
        Assert.Equal(antwoord, casus.GetProperty("partner").GetProperty(lid).GetString());
        Assert.Equal(JsonValueKind.Null, casus.GetProperty("belanghebbende").GetProperty(lid).ValueKind);
    }

    [Fact]
    public async Task Een_plan_van_spreiding_is_een_keuze_uit_de_verordening()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("plicht", ("nader-spreidingsplan", "1"));
        Assert.Equal("In 3 maanden, in delen van 1/3, 1/3, 1/3", _bezoek.Blad.QuerySelector("label[for=nader-spreidingsplan-1]")!.TextContent);
        Assert.Equal(1, (await Casus()).GetProperty("gedragingen")[0].GetProperty("oordeel").GetProperty("spreidingsplan").GetInt32());
    }

    [Theory]
    [InlineData("Utrecht", "GM0344")]
    [InlineData("gemeente Den Haag", "GM0518")]
    [InlineData("sudwest fryslan", "GM1900")]
    [InlineData("'s-Hertogenbosch", "GM0796")]
    [InlineData("gm1916", "GM1916")]
    [InlineData("leidschendam voorburg", "GM1916")]
    public async Task Een_gemeente_is_bij_naam_te_noemen(string naam, string code)
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("advies", ("gemeente", "anders"), ("gemeente-andere", naam));
        Assert.Equal(code == "GM1916" ? "Advies" : "Geen advies mogelijk", _bezoek.Kop);
        Assert.Equal(code, (await Casus()).GetProperty("gemeente").GetString());
    }

    [Theory]
    [InlineData("Bergen")]
    [InlineData("Atlantis")]
    [InlineData("???")]
    public async Task Een_gemeente_die_er_niet_is_of_twee_keer_is_wordt_gevraagd(string naam)
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("zaak");
        await _bezoek.Druk("volgende", ("gemeente", "anders"), ("gemeente-andere", naam));
        Assert.Contains("niet gevonden", _bezoek.Blad.QuerySelector("#gemeente-andere-fout")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eerdere-maatregel-loopt", "eerder")]
    [InlineData("recidive-nihil", "eerder")]
    [InlineData("zelfde-gedraging", "eerder")]
    [InlineData("hoor-wie", "hoor")]
    [InlineData("volgorde-van-maatregelen", "geld")]
    [InlineData("maanden-zonder-uitkering", "geld")]
    [InlineData("spreidingsplan", "plicht")]
    [InlineData("samenloop", "plicht")]
    public async Task Een_open_vraag_leidt_naar_het_scherm_met_haar_antwoord(string vraag, string scherm)
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        var stand = new Stand(new([]), new Rules.MaatregelAdviseur(), Rules.Verordeningen.VerordeningBibliotheek.Ingebouwd);
        Assert.Equal(scherm, Schermenlijst.VanVraag(vraag, stand).Code);
    }

    [Theory]
    [InlineData("31-12-9999")]
    [InlineData("01-01-0001")]
    public async Task Een_onmogelijke_dag_van_een_eerdere_maatregel_is_een_fout_en_geen_storing(string dag)
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("eerder");
        await _bezoek.Druk("volgende", ("eerder", "ja"), ("eerder-1-regel", "pw-18-5"), ("eerder-1-status", "geldig"), ("eerder-1-bekendgemaakt", dag), ("eerder-1-loopt", "12-2024"));
        Assert.Equal("eerder", _bezoek.Stap);
        Assert.NotEmpty(_bezoek.Blad.QuerySelectorAll("#fouten a"));
    }

    private async Task TweeGedragingen(string dag = "20-05-2024")
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("gedraging-erbij");
        await _bezoek.Druk("antwoorden", ("gedraging", "pw-18-4-b"), ("datum", dag), ("opgelegd", "ja"), ("feiten", "ja"), ("mate", "volledig"), ("mate-waarom", "Geen verklaring."));
    }

    private async Task<JsonElement> Casus()
    {
        using var client = host.CreateClient();
        return await (await client.PostAsync("/casus.json", new FormUrlEncodedContent(_bezoek.Inhoud().Select(v => KeyValuePair.Create(v.Veld, v.Waarde))))).Json();
    }
}
