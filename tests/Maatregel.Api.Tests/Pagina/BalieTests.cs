using System.Text.Json;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>What the interface asks, the page asks as well, and it invents nothing: found by playing a case worker.</summary>
[Trait("soort", "techniek")]
public sealed class BalieTests(Gastheer host) : IClassFixture<Gastheer>
{
    private static readonly (string, string)[] Zaak = [("gemeente", "GM1916"), ("regeling", "participatiewet"), ("peildatum", "10-06-2024")];

    private static readonly (string, string)[] Afspraak =
    [
        ("onderdeel", "voortgangsgesprek"), ("doel", "voorziening-arbeidsinschakeling"), ("oproep-1-verzonden", "22-04-2024"), ("oproep-1-afspraak", "02-05-2024"), ("oproep-1-aangekomen", "ja"), ("oproep-1-afloop", "niet"),
        ("herhaling", "ja"), ("oproep-2-verzonden", "03-05-2024"), ("oproep-2-afspraak", "13-05-2024"), ("oproep-2-aangekomen", "ja"), ("oproep-2-afloop", "niet"),
    ];

    private readonly Bezoek _bezoek = new(host.CreateClient());

    /// <summary>Article 18 lid 12 Pw, articles 3:41 and 4:8 Awb.</summary>
    [Fact]
    public async Task Bij_een_no_show_wordt_gevraagd_wie_het_was_en_of_er_een_partner_is()
    {
        await _bezoek.Post(("naar", "no-show"));
        await _bezoek.Druk("volgende", Zaak);
        await _bezoek.Druk("volgende", Afspraak);
        Assert.Equal("afspraak", _bezoek.Stap);
        Assert.NotNull(_bezoek.Blad.QuerySelector("#van-fout"));
        await _bezoek.Druk("volgende", ("van", "belanghebbende"));
        Assert.NotNull(_bezoek.Blad.QuerySelector("#met-partner-fout"));
        await _bezoek.Druk("volgende", ("met-partner", "ja"));
        Assert.Equal("plicht", _bezoek.Stap);
        Assert.Equal(JsonValueKind.Object, (await Casus()).GetProperty("partner").ValueKind);
        await _bezoek.Druk("antwoorden");
        Assert.Equal("De inwoner zelf", Antwoord("Wie kwam niet?"));
        Assert.Equal("Ja", Antwoord("Heeft de inwoner de uitkering samen met een partner?"));
        await _bezoek.Druk("hoor");
        Assert.NotNull(_bezoek.Blad.QuerySelector("#hoor-partner"));
    }

    [Fact]
    public async Task Van_de_partner_is_een_no_show_van_de_partner()
    {
        await _bezoek.Post([.. Zaak, .. Afspraak, ("gedraging", "no-show"), ("van", "partner"), ("stap", "afspraak"), ("naar", "volgende")]);
        Assert.Equal("plicht", _bezoek.Stap);
        Assert.NotNull(_bezoek.Blad.QuerySelector("[name=partner-bijzonder]"));
        Assert.Equal("partner", (await Casus()).GetProperty("gedragingen")[0].GetProperty("van").GetString());
    }

    [Fact]
    public async Task Ook_bij_een_andere_gedraging_wordt_naar_een_partner_gevraagd()
    {
        await _bezoek.Post([.. Zaak, ("gedraging", "pw-18-4-h"), ("stap", "gedraging"), ("naar", "volgende")]);
        Assert.NotNull(_bezoek.Blad.QuerySelector("#van-fout"));
        await _bezoek.Druk("volgende", ("van", "belanghebbende"), ("met-partner", "nee"));
        Assert.Equal("dag", _bezoek.Stap);
        await _bezoek.Druk("geld");
        await _bezoek.Druk("volgende", ("normsoort", "leefsituatie"), ("leefsituatie", "gehuwden"));
        Assert.NotNull(_bezoek.Blad.QuerySelector("#leefsituatie-fout"));
    }

    /// <summary>The partner of one conduct is not lost while another is on the form.</summary>
    [Fact]
    public async Task Een_partner_van_een_andere_gedraging_blijft()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("antwoorden", ("met-partner", "nee"));
        await _bezoek.Druk("gedraging-erbij");
        await _bezoek.Druk("antwoorden", ("gedraging", "pw-18-4-b"), ("van", "partner"), ("datum", "20-05-2024"), ("opgelegd", "ja"), ("feiten", "ja"), ("partner-bijzonder", "geen"), ("mate", "volledig"), ("mate-waarom", "Geen verklaring."));
        await _bezoek.Druk("gedraging-1");
        Assert.Equal(JsonValueKind.Object, (await Casus()).GetProperty("partner").ValueKind);
    }

    [Fact]
    public async Task Wat_verminderd_verwijt_al_meewoog_is_op_de_pagina_te_zeggen()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("advies", ("mate", "verminderd"), ("mate-waarom", "Hij was verhuisd."));
        Assert.Equal("Nog geen advies", _bezoek.Kop);
        Assert.Equal("/#mate-meegewogen-ja", _bezoek.Blad.QuerySelector(".vragen button[value=verwijt]")!.GetAttribute("formaction"));
        await _bezoek.Druk("verwijt");
        await _bezoek.Druk("advies", ("mate-meegewogen", "ja"));
        Assert.Equal("Advies", _bezoek.Kop);
        Assert.Equal("ja", (await Casus()).GetProperty("gedragingen")[0].GetProperty("oordeel").GetProperty("verwijtbaarheid").GetProperty("meegewogen").GetString());
    }

    [Fact]
    public async Task De_maanden_van_een_eerdere_maatregel_worden_gevraagd_en_niet_verzonnen()
    {
        await Eerder(("eerder-1-loopt", "ja"), ("eerder-1-plan-1-maand", "07-2024"));
        Assert.Equal("eerder", _bezoek.Stap);
        Assert.NotNull(_bezoek.Blad.QuerySelector("#eerder-1-plan-1-percentage-fout"));
        await _bezoek.Druk("advies", ("eerder-1-plan-1-percentage", "33,33"));
        var plan = Assert.Single((await Casus()).GetProperty("eerdereMaatregelen")[0].GetProperty("plan").EnumerateArray());
        Assert.Equal(("2024-07", 33.33m), (plan.GetProperty("maand").GetString(), plan.GetProperty("percentage").GetDecimal()));
        await _bezoek.Druk("eerder");
        Assert.NotNull(_bezoek.Blad.QuerySelector("#eerder-1-plan-2-maand"));
    }

    [Theory]
    [InlineData("nee", JsonValueKind.Array)]
    [InlineData("onbekend", JsonValueKind.Null)]
    [InlineData("", JsonValueKind.Null)]
    public async Task Een_eerdere_maatregel_loopt_niet_meer_of_het_is_niet_bekend(string loopt, JsonValueKind plan)
    {
        await Eerder(("eerder-1-loopt", loopt));
        Assert.Equal(plan, (await Casus()).GetProperty("eerdereMaatregelen")[0].GetProperty("plan").ValueKind);
    }

    [Fact]
    public async Task Een_onmogelijke_maand_van_een_eerdere_maatregel_staat_bij_haar_veld()
    {
        await Eerder(("eerder-1-loopt", "ja"), ("eerder-1-plan-1-maand", "07-1700"), ("eerder-1-plan-1-percentage", "50"), ("eerder-1-plan-2-maand", "08-2024"), ("eerder-1-plan-2-percentage", "150"));
        Assert.NotNull(_bezoek.Blad.QuerySelector("#eerder-1-plan-1-maand-fout"));
        Assert.NotNull(_bezoek.Blad.QuerySelector("#eerder-1-plan-2-percentage-fout"));
    }

    [Theory]
    [InlineData("norm-later", "1345,00", "norm-later-vanaf")]
    [InlineData("norm-later-vanaf", "07-2024", "norm-later")]
    [InlineData("volgorde-waarom", "Dat past.", "volgorde")]
    [InlineData("volgorde-langer", "ja", "volgorde")]
    [InlineData("volgorde-langer-waarom", "Dat past.", "volgorde")]
    public async Task Een_half_antwoord_bij_het_bedrag_is_een_fout(string veld, string waarde, string bij)
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("geld");
        await _bezoek.Druk("volgende", ("volgorde", ""), (veld, waarde));
        Assert.Equal("geld", _bezoek.Stap);
        Assert.NotNull(_bezoek.Blad.QuerySelector($"#{bij}-fout"));
    }

    [Fact]
    public async Task Na_een_waarschuwing_en_een_gesprek_komt_een_traject_verder()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("advies", ("onderdeel", "traject"));
        Assert.Contains("Waarschuw de inwoner", _bezoek.Tekst, StringComparison.Ordinal);
        await _bezoek.Druk("afspraak");
        await _bezoek.Druk("advies", ("gewaarschuwd-op", "03-05-2024"), ("gesprek-op", "06-05-2024"), ("nader-nakoming", "niet"));
        Assert.Equal("Advies", _bezoek.Kop);
        await _bezoek.Druk("afspraak");
        await _bezoek.Druk("volgende", ("gewaarschuwd-op", "03-05-1700"));
        Assert.NotNull(_bezoek.Blad.QuerySelector("#gewaarschuwd-op-fout"));
    }

    [Fact]
    public async Task Het_verloop_geeft_de_waarschuwing_het_gesprek_en_het_kanaal_door()
    {
        await _bezoek.Post(
            "/no-show/verloop",
            ("regeling", "participatiewet"), ("onderdeel", "traject"), ("doel", "voorziening-arbeidsinschakeling"), ("gewaarschuwd-op", "03-05-2024"), ("gesprek-op", "06-05-2024"),
            ("rij-afspraak-op", "13-05-2024"), ("rij-oproepsoort", "herhaling"), ("rij-kanaal", "telefoon"), ("rij-verschenen", "nee"), ("rij-belpogingen", "2"));
        Dictionary<string, string?> door = _bezoek.Blad.QuerySelectorAll("#vervolg input[type=hidden]").ToDictionary(v => v.GetAttribute("name")!, v => v.GetAttribute("value"));
        Assert.Equal(("03-05-2024", "06-05-2024", "telefoon"), (door["gewaarschuwd-op"], door["gesprek-op"], door["kanaal"]));
        Assert.False(door.ContainsKey("van"), "Wie het was, zegt de lijst niet.");

        await _bezoek.Post("/no-show/verloop", ("regeling", "participatiewet"), ("onderdeel", "traject"), ("doel", "voorziening-arbeidsinschakeling"), ("gesprek-op", "mei"), ("rij-afspraak-op", "13-05-2024"), ("rij-oproepsoort", "herhaling"));
        Assert.NotNull(_bezoek.Blad.QuerySelector("#gesprek-op-fout"));
    }

    [Fact]
    public async Task Hoe_de_afspraak_was_telt_mee()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("advies", ("kanaal", "telefoon"));
        Assert.Contains("De afspraak was per telefoon.", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Equal("telefoon", (await Casus()).GetProperty("gedragingen")[0].GetProperty("noShow").GetProperty("kanaal").GetString());
    }

    [Fact]
    public async Task Een_poortwachtergesprek_na_de_toekenning_is_een_gewone_afspraak()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("advies", ("onderdeel", "poortwachtergesprek"));
        Assert.DoesNotContain("verlaag de bijstand", _bezoek.Tekst, StringComparison.OrdinalIgnoreCase);
        await _bezoek.Druk("afspraak");
        await _bezoek.Druk("advies", ("nader-toegekend", "01-04-2024"));
        Assert.Contains("verlaag de bijstand", _bezoek.Tekst, StringComparison.OrdinalIgnoreCase);
        await _bezoek.Druk("antwoorden");
        Assert.Single(_bezoek.Blad.QuerySelectorAll(".antwoorden dd"), d => d.TextContent == "01-04-2024");
    }

    /// <summary>Of a choice that fits no more the page shows what fits instead, also when that is one basis.</summary>
    [Fact]
    public async Task Een_keuze_die_niet_meer_past_staat_naast_wat_wel_past()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("advies", ("grondslag", "vo-9-2"), ("grondslag-waarom", "De brief noemt een onderzoek."));
        Assert.Equal("/#grondslag-pw-18-4-h", _bezoek.Blad.QuerySelector(".vragen button")!.GetAttribute("formaction"));
        await _bezoek.Druk("grondslag");
        Assert.Equal(["pw-18-4-h", "vo-9-2", "onbekend"], _bezoek.Blad.QuerySelectorAll("input[name=grondslag]").Select(i => i.GetAttribute("value")));
        Assert.Contains("Het past niet bij wat nu is ingevuld", _bezoek.Blad.QuerySelector("#grondslag-vo-9-2-uitleg")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("onderdeel h", _bezoek.Blad.QuerySelector(".vergelijking h2")!.TextContent, StringComparison.Ordinal);
        await _bezoek.Druk("advies", ("grondslag", "pw-18-4-h"));
        Assert.Equal("Advies", _bezoek.Kop);
    }

    [Fact]
    public async Task Een_open_vraag_leidt_naar_haar_veld_ook_als_dat_dichtgevouwen_was()
    {
        await Eerder();
        await _bezoek.Druk("eerder");
        await _bezoek.Druk("advies", ("eerder-1-percentage", "0"));
        var knop = Assert.Single(_bezoek.Blad.QuerySelectorAll(".vragen button"), k => k.GetAttribute("value") == "eerder");
        Assert.Equal("/#eerder-1-telt-ja", knop.GetAttribute("formaction"));
        await _bezoek.Druk("eerder");
        Assert.NotNull(_bezoek.Blad.QuerySelector("#eerder-1-meer[open] #eerder-1-telt-ja"));
    }

    [Fact]
    public async Task Een_vraag_zonder_veld_zegt_wie_haar_waar_beantwoordt()
    {
        await _bezoek.Post([.. Zaak, ("gedraging", "pw-9-1-b-plan-van-aanpak"), ("van", "belanghebbende"), ("met-partner", "nee"), ("datum", "13-05-2024"), ("opgelegd", "ja"), ("feiten", "ja"), ("bijzonder", "geen"), ("uitbetaald", "06-2024"), ("stap", "geld"), ("naar", "advies")]);
        var vraag = _bezoek.Blad.QuerySelectorAll(".vragen li").First(li => li.QuerySelector(".uitleg") is not null);
        Assert.Null(vraag.QuerySelector("button"));
        Assert.Contains("De jurist zoekt het op", vraag.QuerySelector(".uitleg")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("antwoorden")]
    [InlineData("advies")]
    public async Task Bij_bewaren_staat_wat_het_bestand_niet_houdt(string naar)
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk(naar);
        Assert.Contains("Niet in het bestand met uw antwoorden: wat u aankruiste", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_gerekend_is_staat_in_losse_zinnen_en_een_bedrag_op_een_regel()
    {
        await _bezoek.Post(("voorbeeld", "keuze"));
        await _bezoek.Druk("grondslag", ("normsoort", "onbekend"), ("norm", ""), ("eerder", "onbekend"));
        Assert.Contains("een alleenstaande. Er is gerekend alsof", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Contains("€\u00a0", _bezoek.Blad.QuerySelector(".kandidaat")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("€ ", _bezoek.Blad.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_fout_noemt_geen_lid_van_de_interface()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("geld");
        await _bezoek.Druk("volgende", ("opnieuw-toegekend", "01-08-2024"));
        Assert.Contains("eerste dag zonder uitkering", _bezoek.Blad.QuerySelector("#opnieuw-toegekend-fout")!.TextContent, StringComparison.Ordinal);
    }

    private async Task Eerder(params (string, string)[] plan)
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("eerder");
        await _bezoek.Druk(
            "volgende",
            [
                ("eerder", "ja"), ("eerder-1-regel", "pw-18-5"), ("eerder-1-status", "geldig"), ("eerder-1-bekendgemaakt", "20-04-2024"), ("eerder-1-gedraging", "01-04-2024"),
                ("eerder-1-grondslag", "pw-18-4-a"), ("eerder-1-percentage", "100"), ("eerder-1-maanden", "1"), .. plan,
            ]);
    }

    private string? Antwoord(string vraag) =>
        _bezoek.Blad.QuerySelectorAll(".antwoorden dl > div").First(r => r.QuerySelector("dt")!.TextContent == vraag).QuerySelector("dd")!.TextContent;

    private async Task<JsonElement> Casus()
    {
        using var client = host.CreateClient();
        return await (await client.PostAsync("/casus.json", new FormUrlEncodedContent(_bezoek.Inhoud().Select(v => KeyValuePair.Create(v.Veld, v.Waarde))))).Json();
    }
}
