using System.Text.Json;
using Maatregel.Api.Pagina;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>The advice on the page.</summary>
[Trait("soort", "techniek")]
public sealed class AdviespaginaTests(Gastheer host) : IClassFixture<Gastheer>
{
    private const string Kwaad = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";

    private readonly Bezoek _bezoek = new(host.CreateClient());

    [Theory]
    [InlineData("no-show", "Advies", "Verlaag de bijstand met 100% gedurende 1 maand, over ")]
    [InlineData("keuze", "Welke grondslag past het best?", "")]
    [InlineData("eerste-keer", "Nog geen advies", "Zet eerst de genoemde vervolgstappen.")]
    [InlineData("geen-verwijt", "Advies", "Leg geen maatregel op. ")]
    public async Task Een_voorbeeld_staat_er_met_een_klik(string voorbeeld, string kop, string zin)
    {
        await _bezoek.Post(("voorbeeld", voorbeeld));
        Assert.Equal(kop, _bezoek.Kop);
        Assert.DoesNotMatch(@"\b(?:pw|ioaw|ioaz|awb|vo|model|product)-[0-9a-z]|\b[gme][0-9]\b|\bde persoon\b", _bezoek.Tekst);
        Assert.StartsWith(zin, _bezoek.Blad.QuerySelector(".samenvatting")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_conclusie_staat_voorop_en_heet_advies()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        Assert.Equal("uitkomst", _bezoek.Blad.QuerySelector("main")!.FirstElementChild!.ClassName);
        Assert.Contains("Verlaag de bijstand met 100% gedurende 1 maand, over juli 2024", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Contains("tot en met 29 juli 2024", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_drie_dagen_en_het_kenmerk_staan_bij_de_uitkomst_en_de_redenen_noemen_artikelen()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        Assert.Equal(["17 juni 2024", "1 juli 2024", "tot en met 29 juli 2024"], _bezoek.Blad.QuerySelectorAll("#dagen dd").Select(d => d.TextContent));
        Assert.Contains("Kenmerk: Z-2024-0117", _bezoek.Blad.QuerySelector(".uitkomst")!.TextContent, StringComparison.Ordinal);
        foreach (var tekst in _bezoek.Blad.QuerySelectorAll("#dossier, .teksten")) tekst.Remove();
        Assert.DoesNotMatch("pw-[0-9]|vo-[0-9]", _bezoek.Tekst);
        Assert.DoesNotContain("Advies: verlaag", _bezoek.Blad.QuerySelector(".uitkomst")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_gevraagd_is_en_niet_gedaan_staat_bij_het_advies()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("advies", ("verrekening", "gespreid"));
        Assert.Contains("spreid", _bezoek.Blad.QuerySelector("[aria-labelledby=niet-gevolgd] li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Afgedrukt_is_het_een_heel_dossierstuk()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("advies", ("afwijking", "de inwoner alsnog is gekomen."));
        var dossier = _bezoek.Blad.QuerySelector("#dossier")!.TextContent;
        Assert.Contains("de inwoner alsnog is gekomen.", dossier, StringComparison.Ordinal);
        Assert.Contains("Kwam de inwoner op de tweede afspraak?", dossier, StringComparison.Ordinal);
        Assert.Contains("Onderwerp: u krijgt tijdelijk minder bijstand", dossier, StringComparison.Ordinal);
        Assert.Contains("sha256:", dossier, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_een_afstemming_betekent_staat_er_voor_de_keuze()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("redenen", ("normsoort", "onbekend"), ("norm", ""));
        var rijen = _bezoek.Blad.QuerySelectorAll("#wat-als tbody tr").Select(r => r.TextContent.Replace('\u00a0', ' ')).ToList();
        Assert.Equal(3, rijen.Count);
        Assert.Contains("50% gedurende 1 maand", rijen[1], StringComparison.Ordinal);
        Assert.Contains("nihil", rijen[2], StringComparison.Ordinal);
        Assert.Contains("voorbeeld, met de norm van een alleenstaande", _bezoek.Tekst, StringComparison.Ordinal);

        await _bezoek.Druk("redenen", ("eerder", "ja"), ("eerder-1-regel", "pw-18-5"), ("eerder-1-bekendgemaakt", "21-09-2023"), ("eerder-1-status", "geldig"));
        Assert.Equal(
            ["geen dringende redenen", "lager", "korter", "lager en korter", "nihil"],
            _bezoek.Blad.QuerySelectorAll("#wat-als tbody th").Select(k => k.TextContent));

        await _bezoek.Druk("redenen", ("mate", "ontbreekt"));
        Assert.Null(_bezoek.Blad.QuerySelector("#wat-als"));
        await _bezoek.Post(("naar", "redenen"));
        Assert.Null(_bezoek.Blad.QuerySelector("#wat-als"));
    }

    [Fact]
    public async Task Beide_grondslagen_staan_naast_elkaar_met_hun_gevolg()
    {
        await _bezoek.Post(("voorbeeld", "keuze"));
        var kandidaten = _bezoek.Blad.QuerySelectorAll(".kandidaat").Select(k => k.TextContent).ToList();
        Assert.Equal(2, kandidaten.Count);
        Assert.Contains("€ 1.308,45", kandidaten[0].Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("geen uitkering", kandidaten[0], StringComparison.Ordinal);
        Assert.Contains("€ 261,69", kandidaten[1].Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("80% van de uitkering", kandidaten[1], StringComparison.Ordinal);
        Assert.Empty(_bezoek.Blad.QuerySelectorAll("input[name=grondslag][checked]"));
    }

    /// <summary>What fits another conduct is not compared beside this one.</summary>
    [Fact]
    public async Task De_bepalingen_die_passen_zijn_die_van_de_gedraging_op_het_formulier()
    {
        var casus = Voorbeelden.Zoek("no-show")!;
        var gedraging = casus.Gedragingen[0];
        var ander = gedraging with { Id = "ander", NoShow = gedraging.NoShow! with { Doel = NoShowDoel.OnderzoekMogelijkheden }, Oordeel = gedraging.Oordeel! with { Grondslag = null } };
        await _bezoek.Post("/openen", new MultipartFormDataContent { { new ByteArrayContent(CasusWriter.Schrijf(casus with { Gedragingen = [gedraging, ander] })), "casusbestand", "casus.json" } });
        await _bezoek.Druk("advies");
        Assert.Equal("Nog geen advies", _bezoek.Kop);
        Assert.Null(_bezoek.Blad.QuerySelector("#kandidaten"));

        await _bezoek.Druk("gedraging-2");
        await _bezoek.Druk("advies", ("grondslag", "onbekend"));
        Assert.Equal("Nog geen advies", _bezoek.Kop);
        Assert.Equal("Twee bepalingen passen", _bezoek.Blad.QuerySelector("#kandidaten")!.TextContent);
        Assert.Equal(2, _bezoek.Blad.QuerySelectorAll(".kandidaat").Length);
    }

    [Fact]
    public async Task Zonder_de_norm_van_januari_staan_percentage_en_maand_er_en_hoe_het_bedrag_erbij_komt()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("advies", ("normsoort", "leefsituatie"), ("norm", ""), ("leefsituatie", "gehuwden"), ("peildatum", "28-11-2026"), ("bekendmaking", "01-12-2026"), ("nader-uitzondering-op-afzien", "ja"));

        Assert.Equal("Advies", _bezoek.Kop);
        Assert.Contains("over januari 2027. De norm is niet van elke maand bekend; het advies noemt daarom geen bedragen.", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Equal(["januari 2027", "100%", "niet bekend", "niet bekend"], _bezoek.Blad.QuerySelectorAll(".bedragen tbody tr").Single().Children.Select(cel => cel.TextContent.Trim()));
        Assert.Contains("Geef de norm per maand op, of laat de beheerder de normen van dat half jaar toevoegen.", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_tijdlijn_is_een_tekening_met_dezelfde_woorden_ernaast()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        var woorden = _bezoek.Blad.QuerySelectorAll(".tijdlijn ol li").Select(l => l.TextContent).ToList();
        Assert.Contains("13 mei 2024: Afspraak: niet gekomen", woorden);
        Assert.Contains("18 juni 2024 tot en met 29 juli 2024: Termijn voor bezwaar", woorden);
        Assert.Equal(string.Join(". ", woorden) + ".", _bezoek.Blad.QuerySelector("svg desc")!.TextContent);
        Assert.Empty(_bezoek.Blad.QuerySelectorAll("[style], script"));
    }

    [Fact]
    public async Task Afwijken_komt_in_het_verslag()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("advies", ("afwijking", "de inwoner alsnog is gekomen."));
        Assert.EndsWith("De consulent wijkt af van het advies, omdat\nde inwoner alsnog is gekomen.", _bezoek.Blad.QuerySelector("#tekst-rapportage")!.TextContent.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Na_een_gemiste_eerste_afspraak_staan_de_nieuwe_uitnodiging_en_het_blad_voor_de_telefoon_klaar()
    {
        await _bezoek.Post(("voorbeeld", "eerste-keer"));
        Assert.Contains("Onderwerp: nieuwe uitnodiging", _bezoek.Blad.QuerySelector("#tekst-herhaling")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(_bezoek.Blad.QuerySelector("#tekst-telefoonnotitie"));

        var antwoord = await host.CreateClient().PostAsync("/herhaling.docx", new FormUrlEncodedContent(_bezoek.Inhoud().Select(v => KeyValuePair.Create(v.Veld, v.Waarde))));
        Assert.Equal("herhaling.docx", antwoord.Content.Headers.ContentDisposition!.FileName);
    }

    [Fact]
    public async Task Elke_tekst_is_te_bewaren_als_bestand_met_wat_de_consulent_schreef()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        var knoppen = _bezoek.Blad.QuerySelectorAll("button[formaction$='.docx']").Select(k => k.GetAttribute("formaction")!).ToList();
        Assert.Equal(["/kort.docx", "/rapportage.docx", "/beschikking.docx", "/inkeer.docx"], knoppen);

        Assert.Equal(
            ["/kort.docx", "/kort.html", "/kort.txt"],
            _bezoek.Blad.QuerySelectorAll("button[formaction^='/kort.']").Select(k => k.GetAttribute("formaction")!));

        var antwoord = await host.CreateClient().PostAsync("/rapportage.docx", new FormUrlEncodedContent(
            _bezoek.Inhoud().Select(v => KeyValuePair.Create(v.Veld, v.Veld == "afwijking" ? "de inwoner alsnog is gekomen." : v.Waarde))));
        Assert.Equal("rapportage.docx", antwoord.Content.Headers.ContentDisposition!.FileName);
        using var zip = new System.IO.Compression.ZipArchive(await antwoord.Content.ReadAsStreamAsync());
        using var lezer = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        Assert.Contains("de inwoner alsnog is gekomen.", await lezer.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html", "text/html", "<h1>Onderwerp:")]
    [InlineData("txt", "text/plain", "Kenmerk: Z-2024-0117")]
    public async Task Een_brief_is_ook_webpagina_en_gewone_tekst(string soort, string type, string deel)
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        var antwoord = await host.CreateClient().PostAsync($"/beschikking.{soort}", Formulier([.. _bezoek.Inhoud()]));

        Assert.Equal($"beschikking.{soort}", antwoord.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(type, antwoord.Content.Headers.ContentType!.MediaType);
        Assert.Contains(deel, await antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_brief_staat_er_met_koppen_en_tabel_en_wat_in_te_vullen_is_valt_op()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        var brief = _bezoek.Blad.QuerySelector("#tekst-beschikking")!;

        Assert.StartsWith("Onderwerp:", brief.QuerySelector("h3")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(brief.QuerySelector("h4"));
        Assert.Contains("[naam van de inwoner]", brief.QuerySelectorAll("mark").Select(m => m.TextContent));
        Assert.Empty(_bezoek.Blad.QuerySelectorAll(".teksten textarea"));
    }

    [Fact]
    public async Task Vijandige_invoer_blijft_tekst()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("advies", ("afwijking", Kwaad), ("mate-waarom", Kwaad), ("kenmerk", Kwaad));
        Assert.Equal("Advies", _bezoek.Kop);
        Assert.Empty(_bezoek.Blad.QuerySelectorAll("script, img, [onerror]"));
        Assert.Contains(("mate-waarom", Kwaad), _bezoek.Inhoud());
        Assert.Contains(("afwijking", Kwaad), _bezoek.Inhoud());
        Assert.DoesNotContain("<script", await _bezoek.Antwoord.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task De_bladzijde_heeft_haar_eigen_beleid_en_geen_koekje()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        var koppen = _bezoek.Antwoord.Headers;
        Assert.Equal(
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            Assert.Single(koppen.GetValues("Content-Security-Policy")));
        Assert.True(koppen.CacheControl is { NoCache: true, Private: true, NoStore: false });
        Assert.False(koppen.Contains("Set-Cookie"));
        Assert.False(koppen.Contains("blazor-enhanced-nav"));
    }

    [Fact]
    public async Task Het_advies_is_te_bewaren_en_zegt_hetzelfde_als_de_api()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        var velden = _bezoek.Inhoud().ToArray();
        using var client = host.CreateClient();
        var advies = await client.PostAsync("/advies.json", Formulier(velden));
        Assert.True(advies.Headers.CacheControl!.NoStore);
        Assert.Equal("attachment", advies.Content.Headers.ContentDisposition!.DispositionType);
        var casus = await client.PostAsync("/casus.json", Formulier(velden));
        var api = await client.Stuur(await casus.Content.ReadAsByteArrayAsync());
        Assert.Equal(Samenvatting(await api.Content.ReadAsByteArrayAsync()), Samenvatting(await advies.Content.ReadAsByteArrayAsync()));
    }

    [Theory]
    [InlineData("/stijl.css", "text/css")]
    [InlineData("/beeldmerk.svg", "image/svg+xml")]
    public async Task Een_bestand_komt_uit_het_programma_zelf(string pad, string type)
    {
        using var client = host.CreateClient();
        var antwoord = await client.GetAsync(pad);
        Assert.Equal(type, antwoord.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(antwoord.Headers.ETag);
        var inhoud = await antwoord.Content.ReadAsByteArrayAsync();
        Assert.InRange(inhoud.Length, 1, 12 * 1024);
    }

    private static FormUrlEncodedContent Formulier((string Veld, string Waarde)[] velden) =>
        new(velden.Select(v => KeyValuePair.Create(v.Veld, v.Waarde)));

    private static string Samenvatting(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("samenvatting").GetString()!;
    }
}
