using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Maatregel.Rules.Afspraken;
using static Maatregel.Rules.Tests.Afsprakenlijst;

namespace Maatregel.Api.Tests.Lijsten;

/// <summary>From a list of appointments to figures, over HTTP.</summary>
public sealed class NoShowOverzichtenTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private const string Pad = "/v1/no-show-overzichten";

    private const string Csv = "text/csv";

    private const string Kop = "onderdeel;afspraak-op;oproepsoort;verschenen;vooraf-afgemeld;consulentgroep";

    private readonly HttpClient _client = gastheer.CreateClient();

    public static TheoryData<string> Vormen => ["csv ;", "csv ,", "csv tab", "csv bom", "csv lf", "json", "json bom"];

    [Theory]
    [MemberData(nameof(Vormen))]
    public async Task De_cijfers_van_de_bron_komen_in_elke_vorm_uit_de_lijst(string vorm)
    {
        var uitslag = await Uitslag(await Stuur(Introductie, vorm, "?prijs=werkacademie:80"));

        var overzicht = uitslag.GetProperty("overzicht");
        var totaal = overzicht.GetProperty("totaal");
        Assert.Equal((101, 0), (overzicht.GetProperty("gelezen").GetInt32(), overzicht.GetProperty("fout").GetInt32()));
        Assert.Equal("""{"aantal":39,"totaal":101,"percentage":38.6,"ondergrens":29.7,"bovengrens":48.4}""", totaal.GetProperty("geregistreerd").GetRawText());
        Assert.Equal(33, totaal.GetProperty("percentage").GetProperty("aantal").GetInt32());
        Assert.Equal(16, totaal.GetProperty("zonderGeldigeReden").GetInt32());
        Assert.Equal(6, totaal.GetProperty("tenOnrechteAlsNoShow").GetInt32());
        Assert.Equal("3120.00", totaal.GetProperty("kosten").GetRawText());
        Assert.Equal("12480.00", overzicht.GetProperty("kostenPerJaar").GetRawText());
        Assert.Equal(13, overzicht.GetProperty("periode").GetProperty("weken").GetInt32());
        Assert.Equal("8", overzicht.GetProperty("doel").GetRawText());
        Assert.Equal(0, uitslag.GetProperty("fouten").GetArrayLength());
    }

    /// <summary>In the afternoon 4 of 70 did not come: too few to show, and with the 13 of the morning it could be computed.</summary>
    [Fact]
    public async Task Van_een_groep_staat_er_geen_klein_aantal_en_het_is_niet_uit_te_rekenen()
    {
        var overzicht = (await Uitslag(await Stuur(Groepen, "csv ;"))).GetProperty("overzicht");

        var dagdelen = overzicht.GetProperty("uitsplitsingen").EnumerateArray().Single(u => u.GetProperty("kenmerk").GetString() == "dagdeel").GetProperty("groepen").EnumerateArray();
        Assert.Equal(
            [
                """{"code":"ochtend","naam":"ochtend","afspraken":70,"noShows":null,"doel":null}""",
                """{"code":"middag","naam":"middag","afspraken":70,"noShows":null,"doel":null}""",
            ],
            dagdelen.Select(g => g.GetRawText()));
        Assert.Equal(17, overzicht.GetProperty("totaal").GetProperty("noShows").GetInt32());
    }

    [Fact]
    public async Task Een_grote_groep_staat_er_met_haar_no_shows_en_het_doel()
    {
        var overzicht = (await Uitslag(await Stuur([.. Groepen, .. Groepen, .. Groepen], "csv ;"))).GetProperty("overzicht");

        Assert.Contains(
            """{"code":"middag","naam":"middag","afspraken":210,"noShows":{"aantal":12,"totaal":210,"percentage":5.7,"ondergrens":3.2,"bovengrens":9.8},"doel":{"punten":-2.3,"oordeel":"niet-te-zeggen"}}""",
            overzicht.GetProperty("uitsplitsingen").GetRawText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Als_CSV_staat_het_hele_overzicht_in_een_tabel()
    {
        var antwoord = await Stuur([.. Introductie, .. Groepen], "csv ;", "?prijs=werkacademie:80", Csv);

        Assert.Equal("text/csv", antwoord.Content.Headers.ContentType!.ToString());
        var bytes = await antwoord.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        var regels = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        var kop = regels[0].Split(';');
        string Waarde(string begin, string kolom) => Assert.Single(regels, r => r.StartsWith(begin + ";", StringComparison.Ordinal)).Split(';')[Array.IndexOf(kop, kolom)];
        Assert.Equal("241", Waarde("totaal;alle afspraken", "afspraken"));
        Assert.Equal("4480", Waarde("totaal;alle afspraken", "kosten"));
        Assert.Equal(("171", "", "70"), (Waarde("dagdeel;ochtend", "bekende-uitkomst"), Waarde("dagdeel;ochtend", "no-shows"), Waarde("dagdeel;middag", "bekende-uitkomst")));
        Assert.StartsWith("Niet getoond", Waarde("dagdeel;middag", "toelichting"), StringComparison.Ordinal);
        Assert.Equal(("20,7", "niet-gehaald"), (Waarde("onderdeel;werkacademie", "percentage"), Waarde("onderdeel;werkacademie", "doel-gehaald")));
        Assert.Equal("56", Waarde("totaal;alle afspraken", "geregistreerd"));
        Assert.Equal("50", Waarde("reden;onbekend", "no-shows"));
        Assert.All(regels[..^1], r => Assert.Equal(kop.Length, r.Split(';').Length));
    }

    [Fact]
    public async Task Elke_foute_rij_staat_erbij_met_regel_en_reden_en_de_goede_tellen_door()
    {
        var uitslag = await Uitslag(await StuurCsv($"""
            {Kop}
            werkacademie;13-05-2024;uitnodiging;ja;nee;noord
            werkacademie;31-02-2024;uitnodiging;ja;misschien;noord

            traject;2024-05-14;herhaling;nee;nee;"zuid; oost ""A"" "
            traject;2024-05-14;herhaling;nee
            ;;;;;
            traject;2024-05-14;herhaling;nee;nee;123456782
            traject;2024-05-14;herhaling;nee;nee;=1+1
            traject;1-6-2024;herhaling;nee;nee;
            {string.Concat(Enumerable.Repeat("traject;2024-05-14;herhaling;nee;nee;\"zuid; oost \"\"A\"\" \"\n", 12))}
            {string.Concat(Enumerable.Repeat("traject;2024-05-14;herhaling;nee;nee;west\n", 11))}
            """));

        Assert.Equal(
            [
                "3 afspraak-op Schrijf een bestaande datum als 13-05-2024 of 2024-05-13.",
                "3 vooraf-afgemeld Kies uit: onbekend, ja, nee.",
                "6  Het aantal velden van de rij is 4; de kop heeft er 6.",
                "8 consulentgroep Dit veld lijkt een burgerservicenummer te bevatten. Haal het weg en gebruik een eigen, anonieme sleutel.",
                "9 consulentgroep Begin niet met =, +, - of @: een rekenblad leest dat als een formule.",
            ],
            Fouten(uitslag));
        var overzicht = uitslag.GetProperty("overzicht");
        Assert.Equal("30 gelezen, 4 fout", $"{overzicht.GetProperty("gelezen")} gelezen, {overzicht.GetProperty("fout")} fout");
        Assert.Equal(25, overzicht.GetProperty("totaal").GetProperty("noShows").GetInt32());
        var groepen = overzicht.GetProperty("uitsplitsingen").EnumerateArray().Single(u => u.GetProperty("kenmerk").GetString() == "consulentgroep");
        Assert.Equal(["zuid; oost \"A\""], groepen.GetProperty("groepen").EnumerateArray().Select(g => g.GetProperty("naam").GetString()!));
        Assert.Equal(3, groepen.GetProperty("teKlein").GetInt32());
    }

    [Fact]
    public async Task Een_aanhalingsteken_dat_open_blijft_neemt_geen_andere_rijen_mee()
    {
        var uitslag = await Uitslag(await StuurCsv($"""
            {Kop}
            werkacademie;13-05-2024;uitnodiging;ja;nee;"noord
            werkacademie;14-05-2024;uitnodiging;nee;nee;zuid
            werkacademie;15-05-2024;uitnodiging;nee;nee;"oost"
            werkacademie;16-05-2024;uitnodiging;ja;nee;"west"en"
            werkacademie;17-05-2024;uitnodiging;nee;nee;"a
            werkacademie;18-05-2024;uitnodiging;ja;nee;zuid
            """));

        const string Reden = "De aanhalingstekens in deze regel kloppen niet. Zet om een veld twee dubbele aanhalingstekens, en verdubbel ze erbinnen.";
        Assert.Equal([$"2  {Reden}", $"5  {Reden}", $"6  {Reden}"], Fouten(uitslag));
        Assert.Equal(6, uitslag.GetProperty("overzicht").GetProperty("gelezen").GetInt32());
        Assert.Equal(3, uitslag.GetProperty("overzicht").GetProperty("totaal").GetProperty("afspraken").GetInt32());
    }

    [Fact]
    public async Task Een_regeleinde_binnen_een_veld_hoort_bij_de_rij_en_het_regelnummer_klopt_daarna()
    {
        var uitslag = await Uitslag(await StuurCsv(Kop + "\nwerkacademie;13-05-2024;uitnodiging;ja;nee;\"noord\n\"\nwerkacademie;13-05-2024;uitnodiging;ja;nee;\"a\r\nb\"\ntraject;x;herhaling;nee;nee;zuid\n"));

        Assert.Equal(
            ["4 consulentgroep Gebruik geen tabs, regeleinden of andere stuurtekens.", "6 afspraak-op Schrijf een bestaande datum als 13-05-2024 of 2024-05-13."],
            Fouten(uitslag));
        Assert.Equal(1, uitslag.GetProperty("overzicht").GetProperty("totaal").GetProperty("verschenen").GetInt32());
    }

    [Fact]
    public async Task Tekens_die_geen_UTF_8_zijn_worden_gemeld_en_niet_stil_vervangen()
    {
        var uitslag = await Uitslag(await _client.Stuur(Encoding.Latin1.GetBytes(Kop + "\nwerkacademie;13-05-2024;uitnodiging;ja;nee;café\n"), Pad, Csv));

        Assert.Equal(["2 consulentgroep Dit veld bevat een teken dat niet te lezen is. Bewaar de lijst in UTF-8."], Fouten(uitslag));
    }

    [Theory]
    [InlineData("", "regel 1 ontbreekt")]
    [InlineData("\n\n", "regel 1 ontbreekt")]
    [InlineData("naam;onderdeel;afspraak-op;oproepsoort;verschenen;vooraf-afgemeld", "regel 1 ongeldige-kop")]
    [InlineData("\nbsn;onderdeel;afspraak-op;oproepsoort;verschenen;vooraf-afgemeld", "regel 2 ongeldige-kop")]
    [InlineData("onderdeel;afspraak-op;oproepsoort;verschenen", "regel 1, vooraf-afgemeld ongeldige-kop")]
    [InlineData("PK\u0003\u0004\u0014\0\u0006\0 xl/workbook.xml", "regel 1 excel-bestand")]
    [InlineData("{}", "regel 1 ongeldige-kop", "regel 1, onderdeel ongeldige-kop", "regel 1, afspraak-op ongeldige-kop", "regel 1, oproepsoort ongeldige-kop", "regel 1, verschenen ongeldige-kop", "regel 1, vooraf-afgemeld ongeldige-kop")]
    public async Task Zonder_goede_kop_is_er_geen_overzicht(string lijst, params string[] fouten)
    {
        var antwoord = await StuurCsv(lijst);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        await antwoord.IsProbleem("Ongeldige invoer");
        Assert.Equal(fouten, await antwoord.Fouten());
    }

    [Fact]
    public async Task Een_aanhalingsteken_dat_nergens_sluit_in_een_grote_lijst_weigert_de_lijst_vanaf_die_regel()
    {
        var goed = "werkacademie;13-05-2024;uitnodiging;ja;nee;noord\n";
        var antwoord = await StuurCsv(Kop + "\n" + goed + "werkacademie;13-05-2024;uitnodiging;ja;nee;\"noord\n" + string.Concat(Enumerable.Repeat(goed, 25_000)));

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal(["regel 3 regel-te-lang"], await antwoord.Fouten());
    }

    [Fact]
    public async Task In_JSON_staat_elke_fout_bij_de_afspraak_en_zijn_alle_fouten_er_tegelijk()
    {
        var uitslag = await Uitslag(await _client.Stuur(
            """
            [
              { "onderdeel": "traject", "afspraakOp": "2024-05-13", "oproepsoort": "herhaling", "verschenen": "ja", "voorafAfgemeld": null },
              { "onderdeel": "reis", "afspraakOp": 20240513, "oproepsoort": "herhaling", "verschenen": "ja", "bsn": "x", "123456782": 1, "afspaakOp": "" },
              null,
              { "onderdeel": "traject", "onderdeel": "traject", "afspraakOp": "2024-05-13", "oproepsoort": "herhaling" },
              [[{}]]
            ]
            """,
            Pad));

        Assert.Equal(
            [
                "2 afspraak-op Hier hoort een tekst tussen aanhalingstekens.",
                "2  Een lid lijkt een burgerservicenummer te bevatten. Haal het weg: het overzicht heeft dat nummer niet nodig.",
                "2  Dit lid bestaat niet. Zijn naam lijkt een burgerservicenummer en is hier weggelaten.",
                "2 afspaakOp Dit lid bestaat niet. Is afspraakOp bedoeld?",
                "2 onderdeel Kies uit: poortwachtergesprek, werkacademie, jongerenloopbaancentrum, voortgangsgesprek, traject, overig.",
                "3  Hier mag geen null staan: vul een waarde in of laat het lid weg.",
                "4 onderdeel Dit lid staat er twee keer: laat er één staan.",
                "5  Hier hoort een object: leden tussen { en }.",
            ],
            Fouten(uitslag));
        Assert.Equal(5, uitslag.GetProperty("overzicht").GetProperty("gelezen").GetInt32());
    }

    [Theory]
    [InlineData("", "$ json-ongeldig")]
    [InlineData("{}", "$ verkeerd-type")]
    [InlineData("[{}", "$ json-ongeldig")]
    [InlineData("[{}] []", "$ json-ongeldig")]
    public async Task Wat_geen_lijst_is_in_JSON_geeft_400(string lijst, string fout)
    {
        var antwoord = await _client.Stuur(lijst, Pad);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal([fout], await antwoord.Fouten());
    }

    [Fact]
    public async Task Een_te_grote_afspraak_in_JSON_weigert_de_lijst()
    {
        var antwoord = await _client.Stuur($$"""[{}, {"onderdeel": "{{new string('x', 70_000)}}"}]""", Pad);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal(["$[1] te-groot"], await antwoord.Fouten());
    }

    [Theory]
    [InlineData("?doel=101", "doel ongeldig-getal")]
    [InlineData("?doel=acht&prijs=reis:80&prijs=traject:-1", "doel ongeldig-getal", "prijs ongeldige-prijs", "prijs ongeldige-prijs")]
    [InlineData("?prijs=traject:1&prijs=traject:2", "prijs dubbele-prijs")]
    [InlineData("?prijs=traject:99999999999999999999999999", "prijs ongeldige-prijs")]
    public async Task Een_doel_of_prijs_die_niet_kan_geeft_400(string vraag, params string[] fouten)
    {
        var antwoord = await StuurCsv(Kop, vraag);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal(fouten, await antwoord.Fouten());
    }

    [Fact]
    public async Task Het_doel_en_de_prijs_zijn_die_van_de_vraag()
    {
        var overzicht = (await Uitslag(await Stuur(Introductie, "csv ;", "?doel=7,5&prijs=werkacademie:12.34&prijs=traject:1"))).GetProperty("overzicht");

        Assert.Equal("7.5", overzicht.GetProperty("doel").GetRawText());
        Assert.Equal("481.26", overzicht.GetProperty("totaal").GetProperty("kosten").GetRawText());
        Assert.Equal("25.2", overzicht.GetProperty("totaal").GetProperty("doel").GetProperty("punten").GetRawText());
    }

    [Theory]
    [InlineData("text/plain", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/csv; charset=windows-1252", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/csv; charset=utf-8", "application/json", HttpStatusCode.OK)]
    [InlineData("text/csv", "application/xml", HttpStatusCode.NotAcceptable)]
    [InlineData("text/csv", "text/*", HttpStatusCode.OK)]
    public async Task De_vorm_moet_passen(string type, string? accept, HttpStatusCode status)
    {
        using var inhoud = new ByteArrayContent(Encoding.UTF8.GetBytes(Kop));
        inhoud.Headers.TryAddWithoutValidation("Content-Type", type);
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, Pad) { Content = inhoud };
        if (accept is not null) verzoek.Headers.TryAddWithoutValidation("Accept", accept);

        Assert.Equal(status, (await _client.SendAsync(verzoek)).StatusCode);
    }

    [Theory]
    [InlineData("application/json;q=0.5, text/csv", "text/csv")]
    [InlineData("text/csv;q=0.5, application/json", "application/json")]
    [InlineData("*/*", "application/json")]
    public async Task De_liefste_vorm_wint(string accept, string type) =>
        Assert.Equal(type, (await Stuur(Introductie, "json", "", accept)).Content.Headers.ContentType!.MediaType);

    [Theory]
    [InlineData("GET", Pad, "POST")]
    [InlineData("POST", Pad + "/sjabloon", "GET, HEAD")]
    public async Task Een_andere_methode_geeft_405(string methode, string pad, string toegestaan)
    {
        using var verzoek = new HttpRequestMessage(new HttpMethod(methode), pad);

        var antwoord = await _client.SendAsync(verzoek);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, antwoord.StatusCode);
        Assert.Equal(toegestaan, string.Join(", ", antwoord.Content.Headers.Allow.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Het_sjabloon_is_zelf_een_lege_lijst_en_HEAD_geeft_zijn_koppen()
    {
        var sjabloon = await _client.GetAsync(Pad + "/sjabloon");
        using var verzoek = new HttpRequestMessage(HttpMethod.Head, Pad + "/sjabloon");
        var hoofd = await _client.SendAsync(verzoek);

        Assert.Equal("attachment; filename=afspraken.csv", sjabloon.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal(sjabloon.Content.Headers.ContentLength, hoofd.Content.Headers.ContentLength);
        var overzicht = (await Uitslag(await _client.Stuur(await sjabloon.Content.ReadAsByteArrayAsync(), Pad, Csv))).GetProperty("overzicht");
        Assert.Equal(0, overzicht.GetProperty("gelezen").GetInt32());
        Assert.Equal(JsonValueKind.Null, overzicht.GetProperty("periode").ValueKind);
    }

    [Fact]
    public async Task Een_lijst_mag_groter_zijn_dan_een_casus_maar_niet_groter_dan_de_instelling()
    {
        using var eigen = new Gastheer(("Api:MaximaleLijst", "200000"));
        var goed = Kop + "\n" + string.Concat(Enumerable.Repeat("werkacademie;13-05-2024;uitnodiging;ja;nee;noord\n", 4_000));

        Assert.Equal(HttpStatusCode.OK, (await eigen.CreateClient().Stuur(Encoding.UTF8.GetBytes(goed), Pad, Csv)).StatusCode);
        using var zonderLengte = new StreamContent(new ZonderLengte(Encoding.UTF8.GetBytes(goed + goed)));
        zonderLengte.Headers.ContentType = new(Csv);
        foreach (var inhoud in new[] { zonderLengte, (HttpContent)new StringContent(goed + goed, Encoding.UTF8, Csv) })
        {
            var antwoord = await eigen.CreateClient().PostAsync(Pad, inhoud);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, antwoord.StatusCode);
            await antwoord.IsProbleem("Invoer te groot");
        }
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public async Task Over_een_echte_server_gaat_een_lijst_van_veertig_megabyte_er_in_stukken_door(string vorm)
    {
        await using var server = await EchteServer.Start("--urls=http://127.0.0.1:0");
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
        var rij = vorm == "csv"
            ? "werkacademie;13-05-2024;uitnodiging;nee;nee;noord" + new string(' ', 300) + "\n"
            : """{"onderdeel":"werkacademie","afspraakOp":"13-05-2024","oproepsoort":"uitnodiging","verschenen":"nee","voorafAfgemeld":"nee"}, """ + new string(' ', 300);
        var rijen = string.Concat(Enumerable.Repeat(rij, 110_000));
        using var inhoud = new StringContent(vorm == "csv" ? Kop + "\n" + rijen : "[" + rijen.TrimEnd(',', ' ') + "]", Encoding.UTF8, new System.Net.Http.Headers.MediaTypeHeaderValue(vorm == "csv" ? Csv : "application/json"));

        var totaal = (await Uitslag(await client.PostAsync(Pad, inhoud))).GetProperty("overzicht").GetProperty("totaal");

        Assert.Equal(110_000, totaal.GetProperty("noShows").GetInt32());
    }

    [Fact]
    public async Task Van_zeer_veel_fouten_staan_alleen_de_eerste_erbij_en_zijn_alle_geteld()
    {
        var uitslag = await Uitslag(await StuurCsv(Kop + "\n" + string.Concat(Enumerable.Repeat("reis;13-05-2024;uitnodiging;ja;nee;\n", 12_000))));

        Assert.Equal(10_000, uitslag.GetProperty("fouten").GetArrayLength());
        Assert.Equal(2_000, uitslag.GetProperty("foutenNietGetoond").GetInt32());
        var soort = Assert.Single(uitslag.GetProperty("foutsoorten").EnumerateArray());
        Assert.Equal("onderdeel 12000 vanaf 2", $"{soort.GetProperty("kolom")} {soort.GetProperty("aantal")} vanaf {soort.GetProperty("eersteRij")}");
        Assert.Equal(12_000, uitslag.GetProperty("overzicht").GetProperty("fout").GetInt32());
    }

    private static IEnumerable<string> Fouten(JsonElement uitslag) =>
        uitslag.GetProperty("fouten").EnumerateArray().Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.GetProperty("rij")} {f.GetProperty("kolom").GetString()} {f.GetProperty("reden").GetString()}"));

    private static async Task<JsonElement> Uitslag(HttpResponseMessage antwoord)
    {
        Assert.True(antwoord.StatusCode == HttpStatusCode.OK, await antwoord.Content.ReadAsStringAsync());
        return await antwoord.Json();
    }

    private Task<HttpResponseMessage> StuurCsv(string lijst, string vraag = "") => _client.Stuur(Encoding.UTF8.GetBytes(lijst), Pad + vraag, Csv);

    private Task<HttpResponseMessage> Stuur(IEnumerable<Afspraak> lijst, string vorm, string vraag = "", string? accept = null)
    {
        var bytes = vorm switch
        {
            "csv ," => Encoding.UTF8.GetBytes(Lijstbestand.Csv(lijst, ',')),
            "csv tab" => Encoding.UTF8.GetBytes(Lijstbestand.Csv(lijst, '\t')),
            "csv lf" => Encoding.UTF8.GetBytes(Lijstbestand.Csv(lijst, ';', "\n").TrimEnd('\n')),
            "csv bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Lijstbestand.Csv(lijst))],
            "json" => Lijstbestand.Json(lijst),
            "json bom" => [.. Encoding.UTF8.Preamble, .. Lijstbestand.Json(lijst)],
            _ => Encoding.UTF8.GetBytes(Lijstbestand.Csv(lijst)),
        };
        var verzoek = new HttpRequestMessage(HttpMethod.Post, Pad + vraag) { Content = new ByteArrayContent(bytes) };
        verzoek.Content.Headers.ContentType = new(vorm.StartsWith("csv", StringComparison.Ordinal) ? Csv : "application/json");
        if (accept is not null) verzoek.Headers.TryAddWithoutValidation("Accept", accept);
        return _client.SendAsync(verzoek);
    }

    private sealed class ZonderLengte(byte[] inhoud) : MemoryStream(inhoud)
    {
        public override bool CanSeek => false;
    }
}
