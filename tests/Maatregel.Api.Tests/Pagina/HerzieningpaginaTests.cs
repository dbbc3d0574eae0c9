using System.Net;
using System.Text;
using System.Text.Json;
using Maatregel.Rules.Json;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>Looking again at a measure on the page: by hand or from a file, on each ground, with its letter.</summary>
[Trait("soort", "techniek")]
public sealed class HerzieningpaginaTests(Gastheer host) : IClassFixture<Gastheer>
{
    private static readonly string Inkeer = Voorbeeld.Tekst("herziening-01-inkeer.json");

    private static readonly (string, string)[] Zaak = [("gemeente", "GM1916"), ("regeling", "participatiewet"), ("peildatum", "5 augustus 2024")];

    private static readonly (string, string)[] Maatregel =
    [
        ("regel", "pw-18-6"), ("plicht", "pw-18-4-h"), ("gedragingsdatum", "13-05-2024"), ("bekendgemaakt", "17-06-2024"),
        ("uitvoering", "gelijk"), ("eerste-maand", "07-2024"), ("maanden", "2"), ("percentage", "100"), ("norm", "1308,45"),
    ];

    private static readonly (string, string)[] Verzoek = [("verzocht", "ja"), ("ingediend", "02-08-2024"), ("uitbetaald", "07-2024")];

    private readonly Bezoek _bezoek = new(host.CreateClient());

    private string Samenvatting => _bezoek.Blad.QuerySelector(".samenvatting")!.TextContent.Replace('\u00a0', ' ');

    [Fact]
    public async Task Met_de_hand_in_vier_stappen_naar_een_lichtere_maatregel_en_haar_brief()
    {
        await _bezoek.Open("/herziening");
        await _bezoek.Post("/herziening", ("naar", "zaak"));
        Assert.Equal("Waarom kijkt u opnieuw?", _bezoek.Kop);
        await Druk("volgende", [.. Zaak, ("grond", "inkeer")]);
        Assert.Equal("maatregel", _bezoek.Stap);
        await Druk("volgende", Maatregel);
        Assert.Equal("verzoek", _bezoek.Stap);
        await Druk("volgende", Verzoek);
        Assert.Equal("oordeel", _bezoek.Stap);
        await Druk("volgende", ("nakoming", "ja"), ("herziet", "ja"), ("waarom", "Volgt het traject weer."));

        Assert.Equal("Advies", _bezoek.Kop);
        Assert.StartsWith("Herzie de maatregel per 1 augustus 2024.", Samenvatting, StringComparison.Ordinal);
        Assert.Equal(
            ["juli 2024|100%, € 1.308,45|100%, € 1.308,45|€ 0,00", "augustus 2024|100%, € 1.308,45|0%, € 0,00|€ 1.308,45"],
            _bezoek.Blad.QuerySelectorAll("#maanden tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent.Replace('\u00a0', ' ')))));
        Assert.Contains("ons besluit over uw maatregel", _bezoek.Blad.QuerySelector("#tekst-herziening h3")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("pw-18", _bezoek.Blad.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_bewaarde_herziening_geeft_op_de_pagina_hetzelfde_als_de_api()
    {
        await Open(Encoding.UTF8.GetBytes(Inkeer));
        Assert.Equal("zaak", _bezoek.Stap);
        await Druk("advies");
        Assert.Equal("Advies", _bezoek.Kop);

        using var client = host.CreateClient();
        var api = await (await client.Stuur(Inkeer, "/v1/herzieningen")).Json();
        var pagina = await Bestand("/herziening/advies.json");
        Assert.Equal(api.GetProperty("verschil").GetDecimal(), pagina.GetProperty("verschil").GetDecimal());
        Assert.Equal(api.GetProperty("maanden").GetRawText(), pagina.GetProperty("maanden").GetRawText());
        var opnieuw = await (await client.Stuur((await Bestand("/herziening/verzoek.json")).GetRawText(), "/v1/herzieningen")).Json();
        Assert.Equal(api.GetProperty("samenvatting").GetString(), opnieuw.GetProperty("samenvatting").GetString());
    }

    [Theory]
    [InlineData("herziening", "docx", HttpStatusCode.OK)]
    [InlineData("herziening", "html", HttpStatusCode.OK)]
    [InlineData("herziening", "txt", HttpStatusCode.OK)]
    public async Task De_brief_is_te_bewaren_met_het_kenmerk(string naam, string soort, HttpStatusCode status)
    {
        await Open(Encoding.UTF8.GetBytes(Inkeer));
        await Druk("advies", ("kenmerk", "Z-7"));
        using var client = host.CreateClient();
        var brief = await client.PostAsync($"/herziening/{naam}.{soort}", Formulier());
        Assert.Equal(status, brief.StatusCode);
        Assert.Equal($"{naam}.{soort}", brief.Content.Headers.ContentDisposition!.FileName);
        if (soort != "docx") Assert.Contains("Kenmerk: Z-7", await brief.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_brief_die_niet_past_toont_het_advies()
    {
        await Open(Encoding.UTF8.GetBytes(Inkeer));
        await Druk("advies");
        await _bezoek.Post("/herziening/afwijzing.docx", [.. _bezoek.Inhoud()]);
        Assert.Equal("Advies", _bezoek.Kop);
    }

    [Fact]
    public async Task Van_het_advies_gaat_de_maatregel_mee_zonder_overtikken()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Post("/herziening/van-advies", [.. _bezoek.Inhoud()]);
        Assert.Equal("Waarom kijkt u opnieuw?", _bezoek.Kop);
        await Druk("volgende", ("grond", "dringende-redenen"), ("peildatum", "01-08-2024"));
        Assert.Equal("maatregel", _bezoek.Stap);
        Assert.Contains(("plan-1-bedrag", "1308,45"), _bezoek.Inhoud());
        Assert.Contains(("bekendgemaakt", "17-06-2024"), _bezoek.Inhoud());
        await Druk("volgende");
        await Druk("volgende", ("verzocht", "nee"), ("uitbetaald", "07-2024"));
        await Druk("volgende", ("redenen", "aanwezig"), ("nieuw-percentage", "50"), ("nieuwe-maanden", "1"), ("waarom", "De huur komt in gevaar."));

        Assert.Equal("Advies", _bezoek.Kop);
        Assert.Contains("€ 654,22", _bezoek.Blad.QuerySelector("#dagen")!.TextContent.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_bewaarde_advies_vult_de_maatregel_in_en_vraagt_de_rest()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        using var client = host.CreateClient();
        var advies = await (await client.PostAsync("/advies.json", Formulier())).Content.ReadAsByteArrayAsync();
        await Open(advies);
        await Druk("volgende", [.. Zaak, ("grond", "heroverweging")]);
        await Druk("volgende");
        Assert.Equal(["Vul in op welke dag het gebeurde."], _bezoek.Blad.QuerySelectorAll("#fouten a").Select(a => a.TextContent));
        Assert.Contains(("plan-1-maand", "07-2024"), _bezoek.Inhoud());

        await Druk("volgende", ("gedragingsdatum", "13-05-2024"));
        Assert.StartsWith("Herziening is op deze grond niet mogelijk.", Samenvatting, StringComparison.Ordinal);
        Assert.NotNull(_bezoek.Blad.QuerySelector("#tekst-afwijzing"));
    }

    [Fact]
    public async Task Heeft_een_paar_samen_de_uitkering_dan_blijft_dat_staan_en_is_de_brief_aan_beiden()
    {
        await Open(Encoding.UTF8.GetBytes(Inkeer));
        await Druk("advies", ("met-partner", "ja"));
        Assert.Contains("[naam van de inwoner] en [naam van de partner]", _bezoek.Blad.QuerySelector("#tekst-herziening")!.TextContent, StringComparison.Ordinal);

        await Open(Encoding.UTF8.GetBytes((await Bestand("/herziening/verzoek.json")).GetRawText()));
        Assert.Contains(("met-partner", "ja"), _bezoek.Inhoud());
        await Druk("wijzig-maatregel", ("van", "partner"), ("met-partner", "nee"));
        Assert.Equal("maatregel", _bezoek.Stap);
        await Druk("bewaar");
        Assert.Equal("Zonder partner is het geen gedraging van de partner.", _bezoek.Blad.QuerySelector("#fouten a")!.TextContent);
        Assert.EndsWith("#met-partner-ja", _bezoek.Blad.QuerySelector("#fouten a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bij_meer_maatregelen_kiest_de_consulent_welke()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("gedraging-erbij");
        await _bezoek.Druk("advies", ("gedraging", "pw-18-4-b"), ("datum", "20-05-2024"), ("opgelegd", "ja"), ("feiten", "ja"), ("mate", "volledig"), ("mate-waarom", "Geen verklaring."));
        await _bezoek.Post("/herziening/van-advies", [.. _bezoek.Inhoud()]);

        var keuzen = _bezoek.Blad.QuerySelectorAll(".kaarten form").ToList();
        Assert.Equal(2, keuzen.Count);
        Assert.Contains("uitzendbureau", keuzen[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("20-05-2024", keuzen[1].QuerySelector("input[name=gedragingsdatum]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("", "Kies een bestand.")]
    [InlineData("{", "")]
    [InlineData("[]", "")]
    [InlineData("""{ "maatregelen": 3 }""", "Dit advies is niet te lezen.")]
    [InlineData("""{ "gedragingen": [], "gemeente": "GM1916" }""", "gedragingen: ")]
    [InlineData("""{ "gemeente": "1916" }""", "gemeente: ")]
    public async Task Een_bestand_dat_niet_klopt_staat_bij_het_veld(string inhoud, string deel)
    {
        await Open(Encoding.UTF8.GetBytes(inhoud));
        Assert.Equal("Opnieuw kijken naar een maatregel", _bezoek.Kop);
        Assert.Contains(_bezoek.Blad.QuerySelectorAll("#fouten a"), a => a.TextContent.StartsWith(deel, StringComparison.Ordinal));
        Assert.NotNull(_bezoek.Blad.QuerySelector("#bestand-fout"));
    }

    [Fact]
    public async Task Een_zaak_zonder_maatregel_zegt_waarom_er_niets_te_herzien_is()
    {
        await Open(Voorbeeld.Bytes("voorbeeld-17-elke-verwijtbaarheid-ontbreekt.json"));
        Assert.StartsWith("In dit bestand staat geen maatregel om opnieuw te bekijken.", _bezoek.Blad.QuerySelector("#fouten a")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_zonder_zaak_van_het_advies_komt_begint_vooraan()
    {
        await _bezoek.Post("/herziening/van-advies", ("gemeente", "GM1916"));
        Assert.Equal("Opnieuw kijken naar een maatregel", _bezoek.Kop);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("txt")]
    public async Task Zonder_verzoek_is_er_geen_brief_maar_de_eerste_vraag(string soort)
    {
        await _bezoek.Post($"/herziening/herziening.{soort}", ("grond", "inkeer"));
        Assert.Equal("zaak", _bezoek.Stap);
        Assert.NotEmpty(_bezoek.Blad.QuerySelectorAll("#fouten a"));
    }

    [Fact]
    public async Task Een_open_vraag_leidt_naar_haar_eigen_scherm_en_terug_naar_het_advies()
    {
        await _bezoek.Post("/herziening", [.. Zaak, .. Maatregel, ("grond", "inkeer"), ("naar", "advies")]);
        Assert.Equal("Nog geen advies", _bezoek.Kop);
        var knop = _bezoek.Blad.QuerySelector(".vragen button")!;
        Assert.Equal("wijzig-verzoek", knop.GetAttribute("value"));

        await Druk("wijzig-verzoek");
        Assert.Equal("verzoek", _bezoek.Stap);
        await Druk("bewaar", ("verzocht", "ja"), ("ingediend", "31-02-2024"));
        Assert.Equal("verzoek", _bezoek.Stap);
        await Druk("bewaar", ("ingediend", "02-08-2024"), ("uitbetaald", "07-2024"));
        Assert.Equal("Nog geen advies", _bezoek.Kop);
        Assert.Equal("wijzig-oordeel", _bezoek.Blad.QuerySelector(".vragen button")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Na_de_termijn_van_drie_maanden_komt_de_vraag_of_de_gemeente_toch_kijkt()
    {
        (string, string)[] lid2 = [("regel", "vo-10-1-b_2"), ("gedragingsdatum", "13-05-2024"), ("bekendgemaakt", "17-06-2024"), ("uitvoering", "per-maand"), ("plan-1-maand", "07-2024"), ("plan-1-percentage", "20"), ("plan-2-maand", "08-2024"), ("plan-2-percentage", "20")];
        await _bezoek.Post("/herziening", [.. Zaak.Take(2), ("peildatum", "1 december 2024"), .. lid2, ("grond", "heroverweging"), ("verzocht", "nee"), ("uitbetaald", "06-2024"), ("stap", "verzoek"), ("naar", "volgende")]);
        Assert.Equal("oordeel", _bezoek.Stap);
        Assert.NotNull(_bezoek.Blad.QuerySelector("input[name=na-termijn]"));

        await Druk("volgende", ("na-termijn", "ja"), ("keuze", "wijzigen"), ("nieuw-percentage", "10"), ("nieuwe-maanden", "2"), ("waarom", "Zoekt weer werk."));
        Assert.StartsWith("Herzie de maatregel per ", Samenvatting, StringComparison.Ordinal);
        Assert.Contains("niet bekend", _bezoek.Blad.QuerySelector("#dagen")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["20%", "10%"], _bezoek.Blad.QuerySelectorAll("#maanden tbody tr")[0].Children.Skip(1).Take(2).Select(c => c.TextContent));

        await Druk("wijzig-oordeel");
        Assert.NotNull(_bezoek.Blad.QuerySelector("input[name=na-termijn]"));
        await Druk("bewaar", ("keuze", "handhaven"));
        Assert.StartsWith("Laat de maatregel zoals hij is.", Samenvatting, StringComparison.Ordinal);
        await Druk("wijzig-oordeel");
        await Druk("bewaar", ("na-termijn", "nee"));
        Assert.StartsWith("Herziening is op deze grond niet mogelijk.", Samenvatting, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("maatregel", "bekendgemaakt", "01-05-2024", "bekendgemaakt")]
    [InlineData("maatregel", "maanden", "61", "maanden")]
    [InlineData("maatregel", "maanden", "0", "maanden")]
    [InlineData("maatregel", "percentage", "120", "percentage")]
    [InlineData("maatregel", "eerste-maand", "12-9990", "eerste-maand")]
    [InlineData("maatregel", "norm", "veel", "norm")]
    [InlineData("maatregel", "uitvoering", "anders", "uitvoering")]
    [InlineData("maatregel", "regel", "pw-18-9", "regel")]
    [InlineData("zaak", "kenmerk", "123456782", "kenmerk")]
    [InlineData("zaak", "regeling", "ioaw", "regel")]
    [InlineData("zaak", "peildatum", "01-06-2024", "bekendgemaakt")]
    [InlineData("verzoek", "ingediend", "06-08-2024", "ingediend")]
    [InlineData("verzoek", "bekendmaking", "01-08-2024", "bekendmaking")]
    [InlineData("oordeel", "waarom", "", "waarom")]
    [InlineData("oordeel", "nieuw-percentage", "50", "nieuwe-maanden")]
    [InlineData("oordeel", "nieuwe-maanden", "1", "nieuw-percentage")]
    [InlineData("oordeel", "nakoming", "misschien", "nakoming")]
    public async Task Een_fout_staat_bij_het_veld_waar_zij_te_herstellen_is(string stap, string veld, string waarde, string bij)
    {
        (string Veld, string Waarde)[] alles = [.. Zaak, .. Maatregel, .. Verzoek, ("grond", "inkeer"), ("nakoming", "ja"), ("herziet", "ja"), ("waarom", "Volgt het traject.")];
        await _bezoek.Post("/herziening", [.. alles.Where(v => v.Veld != veld), (veld, waarde), ("stap", stap), ("naar", "volgende")]);
        Assert.StartsWith("Fout: ", _bezoek.Blad.Title, StringComparison.Ordinal);
        Assert.NotNull(_bezoek.Blad.QuerySelector($"#{bij}-fout"));
    }

    [Theory]
    [InlineData("plan-1-bedrag", "plan-1-maand", "07-2024", "plan-1-percentage", "20", "plan-2-maand", "08-2024", "plan-2-percentage", "20", "plan-2-bedrag", "10")]
    [InlineData("plan-2-maand", "plan-1-maand", "07-2024", "plan-1-percentage", "20", "plan-2-percentage", "20")]
    [InlineData("plan-1-percentage", "plan-1-maand", "07-2024")]
    [InlineData("plan-3-maand", "plan-1-maand", "07-2024", "plan-1-percentage", "20", "plan-3-maand", "07-2024", "plan-3-percentage", "20")]
    [InlineData("plan-3-percentage", "plan-1-maand", "07-2024", "plan-1-percentage", "20", "plan-3-maand", "08-2024", "plan-3-percentage", "200")]
    public async Task Een_fout_in_een_maand_staat_in_de_rij_van_die_maand(string bij, params string[] rijen)
    {
        var plan = rijen.Chunk(2).Select(r => (r[0], r[1]));
        await _bezoek.Post("/herziening", [.. Zaak, ("regel", "vo-10-1-b_2"), ("gedragingsdatum", "13-05-2024"), ("uitvoering", "per-maand"), .. plan, ("grond", "dringende-redenen"), ("stap", "maatregel"), ("naar", "volgende")]);
        Assert.Equal("maatregel", _bezoek.Stap);
        Assert.NotNull(_bezoek.Blad.QuerySelector($"#{bij}-fout"));
    }

    [Theory]
    [InlineData("ioaw", "ioaw-37-1-e", "Gebruikte een voorziening niet")]
    [InlineData("participatiewet", "pw-18-4-a", "Nam werk niet aan")]
    [InlineData("participatiewet", "vo-9-2", "")]
    public async Task De_plicht_wordt_in_woorden_gekozen(string regeling, string plicht, string woorden)
    {
        await _bezoek.Post("/herziening", ("gemeente", "GM1916"), ("regeling", regeling), ("peildatum", "05-08-2024"), ("grond", "dringende-redenen"), ("stap", "zaak"), ("naar", "volgende"));
        Assert.StartsWith(woorden, _bezoek.Blad.QuerySelector($"label[for=plicht-{plicht}]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(regeling == "participatiewet", _bezoek.Blad.QuerySelector("#regel-pw-18-5") is not null);
    }

    [Fact]
    public async Task Terug_houdt_de_antwoorden_vast()
    {
        await _bezoek.Post("/herziening", [.. Zaak, .. Maatregel, ("grond", "inkeer"), ("stap", "maatregel"), ("naar", "terug")]);
        Assert.Equal("zaak", _bezoek.Stap);
        Assert.Contains(("eerste-maand", "07-2024"), _bezoek.Inhoud());
        await Druk("terug");
        Assert.Equal("zaak", _bezoek.Stap);
    }

    [Theory]
    [InlineData("/herziening")]
    [InlineData("/herziening/van-advies")]
    [InlineData("/herziening/advies.json")]
    public async Task Te_veel_invoer_wordt_gezegd(string pad)
    {
        await _bezoek.Post(pad, ("waarom", new string('a', 2_000_000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, _bezoek.Antwoord.StatusCode);
    }

    [Fact]
    public async Task Een_te_groot_bestand_wordt_gezegd()
    {
        await Open(new byte[5_000_000]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, _bezoek.Antwoord.StatusCode);
        Assert.Contains("Het bestand is groter dan 192 kB.", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_erin_gaat_komt_er_ongewijzigd_uit()
    {
        const string heroverweging = """
            {"gemeente":"GM1916","regeling":"participatiewet","grond":"heroverweging","peildatum":"2024-12-01","opVerzoek":"nee","laatstUitbetaaldeMaand":"2024-06","bekendmaking":"2024-12-03",
             "maatregel":{"regel":"vo-10-1-b","grondslag":"vo-9-2","van":"partner","gedragingsdatum":"2024-05-13","bekendgemaakt":"2024-06-17","verlaging":{"percentage":20,"maanden":2},"normPerMaand":1308.45,"plan":[{"maand":"2024-07","percentage":20},{"maand":"2024-08","percentage":20}]},
             "heroverweging":{"keuze":"wijzigen","verlaging":{"percentage":10,"maanden":1},"motivering":"Zoekt weer werk.","ookNaTermijn":"ja"}}
            """;
        await Open(Encoding.UTF8.GetBytes(heroverweging));
        await Druk("advies");
        var verwacht = HerzieningsverzoekWriter.Schrijf(HerzieningsverzoekReader.Lees(Encoding.UTF8.GetBytes(heroverweging)).Waarde!);
        Assert.Equal(Encoding.UTF8.GetString(verwacht), (await Bestand("/herziening/verzoek.json")).GetRawText());
    }

    [Fact]
    public async Task Een_op_nihil_gestelde_maatregel_is_niet_lichter_te_maken()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("advies", ("redenen", "aanwezig"), ("afstemming-percentage", "0"), ("afstemming-maanden", "1"), ("redenen-waarom", "Huisuitzetting dreigt."));
        await _bezoek.Post("/herziening/van-advies", [.. _bezoek.Inhoud()]);
        await Druk("advies", ("grond", "dringende-redenen"), ("peildatum", "01-08-2024"));
        Assert.StartsWith("Herziening is op deze grond niet mogelijk.", Samenvatting, StringComparison.Ordinal);
    }

    private Task Druk(string naar, params (string Veld, string Waarde)[] antwoorden) =>
        _bezoek.Post("/herziening", [.. _bezoek.Inhoud().Where(v => !antwoorden.Any(a => a.Veld == v.Veld)), .. antwoorden, ("naar", naar)]);

    private FormUrlEncodedContent Formulier() => new(_bezoek.Inhoud().Select(v => KeyValuePair.Create(v.Veld, v.Waarde)));

    private async Task<JsonElement> Bestand(string pad)
    {
        using var client = host.CreateClient();
        return await (await client.PostAsync(pad, Formulier())).Json();
    }

    private Task Open(byte[] inhoud) => _bezoek.Post("/herziening/openen", new MultipartFormDataContent { { new ByteArrayContent(inhoud), "bestand", "herziening.json" } });
}
