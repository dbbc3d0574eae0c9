using AngleSharp.Dom;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>All answers on one page, each with its own way to change it, and faults where they are made.</summary>
[Trait("soort", "techniek")]
public sealed class AntwoordenTests(Gastheer host) : IClassFixture<Gastheer>
{
    private static readonly (string, string)[] Zaak = [("gemeente", "GM1916"), ("regeling", "participatiewet"), ("peildatum", "10 juni 2024")];

    private readonly Bezoek _bezoek = new(host.CreateClient());

    [Fact]
    public async Task Elk_antwoord_staat_er_in_woorden_met_een_eigen_knop()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("antwoorden");

        Assert.Equal("Uw antwoorden", _bezoek.Kop);
        Assert.Equal(
            ["Leidschendam-Voorburg", "Bijstand (Participatiewet)", "10-06-2024"],
            Rijen().Take(3).Select(r => r.QuerySelector("dd")!.TextContent));
        Assert.All(Rijen(), r => Assert.NotNull(r.QuerySelector("button[value^=wijzig-]")));
        Assert.Contains("Kwam de inwoner op de tweede afspraak?", Rijen().Select(r => r.QuerySelector("dt")!.TextContent));
        Assert.NotNull(_bezoek.Blad.QuerySelector("main button[value=advies]"));
    }

    [Fact]
    public async Task Wijzigen_leidt_terug_naar_de_antwoorden_en_verandert_er_een()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("antwoorden");
        await _bezoek.Druk("wijzig-hoor");
        Assert.Equal("hoor", _bezoek.Stap);
        Assert.Null(_bezoek.Blad.QuerySelector("button[value=volgende]"));

        await _bezoek.Druk("bewaar", ("hoor-datum", "31-02-2024"));
        Assert.Equal("hoor", _bezoek.Stap);
        Assert.NotNull(_bezoek.Blad.QuerySelector("button[value=bewaar]"));

        await _bezoek.Druk("bewaar", ("hoor-datum", "28 mei 2024"));
        Assert.Equal("Uw antwoorden", _bezoek.Kop);
        Assert.Contains("28 mei 2024", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_nog_open_is_staat_er_bij_en_is_te_beantwoorden()
    {
        await _bezoek.Post([.. Zaak, ("gedraging", "pw-18-4-h"), ("van", "belanghebbende"), ("met-partner", "nee"), ("stap", "gedraging"), ("naar", "antwoorden")]);
        var open = Rijen().First(r => r.QuerySelector("dd")!.TextContent == "Nog niet beantwoord");
        Assert.Equal("Was de verplichting concreet en op maat opgelegd?", open.QuerySelector("dt")!.TextContent);
        Assert.Equal("/#opgelegd-ja", open.QuerySelector("button")!.GetAttribute("formaction"));
        Assert.Null(_bezoek.Blad.QuerySelector("main button[value=advies]"));
        Assert.Equal("Ga verder met: De verplichting", _bezoek.Blad.QuerySelector("main .knop.hoofd")!.TextContent);
    }

    [Fact]
    public async Task Het_advies_is_op_elk_scherm_met_een_druk_bereikbaar_zodra_het_er_is()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("zaak");
        Assert.NotNull(_bezoek.Blad.QuerySelector("main button[value=advies]"));
        await _bezoek.Druk("advies");
        Assert.Equal("Advies", _bezoek.Kop);

        await _bezoek.Post(("naar", "zaak"));
        Assert.Null(_bezoek.Blad.QuerySelector("button[value=advies]"));
    }

    [Theory]
    [InlineData("kenmerk", "123456782", "burgerservicenummer")]
    [InlineData("gemeente-andere", "GM12", "GM en vier cijfers")]
    public async Task Een_fout_in_de_zaak_staat_er_meteen(string veld, string waarde, string deel)
    {
        await _bezoek.Post([.. Zaak.Skip(1), ("gemeente", "anders"), ("gemeente-andere", "GM0344"), ("stap", "zaak"), ("naar", "zaak")]);
        await _bezoek.Druk("volgende", (veld, waarde));
        Assert.Equal("zaak", _bezoek.Stap);
        Assert.Contains(deel, _bezoek.Blad.QuerySelector($"#{veld}-fout")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_een_eerder_antwoord_tegenspreekt_leidt_daar_meteen_heen()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("geld");
        await _bezoek.Druk("volgende", ("bekendmaking", "20-05-2024"));
        Assert.Equal("hoor", _bezoek.Stap);
        Assert.Equal("Het horen ligt na de bekendmaking.", Assert.Single(_bezoek.Blad.QuerySelectorAll("#fouten a")).TextContent);
    }

    [Fact]
    public async Task Wie_met_een_gemiste_afspraak_begint_krijgt_die_vraag_niet_nog_eens()
    {
        await _bezoek.Open();
        await _bezoek.Post(("naar", "no-show"));
        await _bezoek.Druk("volgende", Zaak);
        Assert.Equal("afspraak", _bezoek.Stap);
    }

    [Fact]
    public async Task Een_eerdere_maatregel_wordt_in_woorden_gekozen()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("eerder");
        var keuzen = _bezoek.Blad.QuerySelectorAll("input[name=eerder-1-regel] + label").Select(l => l.TextContent).ToList();
        Assert.Equal("De eerste keer: artikel 18, lid 5", keuzen[0]);
        Assert.Contains("Volgens de verordening, categorie 2", keuzen);

        await _bezoek.Druk("antwoorden", ("eerder", "ja"), ("eerder-1-regel", "vo-10-1-b_2"), ("eerder-1-status", "geldig"), ("eerder-2-regel", "anders"), ("eerder-2-regel-andere", "vo-12"), ("eerder-3-regel", "vo-99_4"), ("eerder-1-grondslag", "pw-18-4-h"));
        Assert.Contains("vo-99_4", _bezoek.Tekst, StringComparison.Ordinal);
        using var client = host.CreateClient();
        var casus = await client.PostAsync("/casus.json", new FormUrlEncodedContent(_bezoek.Inhoud().Select(v => KeyValuePair.Create(v.Veld, v.Waarde))));
        var json = await casus.Content.ReadAsStringAsync();
        Assert.Contains("\"categorie\":2", json, StringComparison.Ordinal);
        Assert.Contains("\"regel\":\"vo-12\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_bericht_vooraf_waarvan_niemand_weet_blijft_een_open_vraag()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("advies", ("oproep-2-afloop", "bericht-onbekend"));
        Assert.Equal("Nog geen advies", _bezoek.Kop);
        Assert.Contains("Vraag na bij de collega's of de inwoner vooraf iemand belde of mailde.", _bezoek.Blad.QuerySelector(".uitzoeklijst")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(_bezoek.Blad.QuerySelector(".vragen button[value=afspraak]"));
    }

    [Fact]
    public async Task Het_kenmerk_staat_in_de_brief()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("advies", ("kenmerk", "Z-2024-0117"));
        var brief = _bezoek.Blad.QuerySelector("#tekst-beschikking")!.TextContent;
        Assert.Contains("Kenmerk: Z-2024-0117", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("[kenmerk]", brief, StringComparison.Ordinal);
    }

    private IEnumerable<IElement> Rijen() => _bezoek.Blad.QuerySelectorAll("[aria-labelledby^=antwoorden-] dl > div");
}
