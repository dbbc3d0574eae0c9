using AngleSharp.Dom;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>The Back button and reloading lose no answer: of a page that somebody went back to counts what it asks, the rest stays.</summary>
[Trait("soort", "techniek")]
public sealed class TerugTests(Gastheer host) : IClassFixture<Gastheer>
{
    private static readonly (string Scherm, (string Veld, string Waarde)[] Antwoorden)[] Gang =
    [
        ("zaak", [("gemeente", "GM1916"), ("regeling", "participatiewet"), ("peildatum", "10-06-2024"), ("kenmerk", "Z-1")]),
        ("afspraak",
        [
            ("van", "belanghebbende"), ("met-partner", "nee"), ("onderdeel", "voortgangsgesprek"), ("doel", "voorziening-arbeidsinschakeling"),
            ("oproep-1-verzonden", "22-04-2024"), ("oproep-1-afspraak", "02-05-2024"), ("oproep-1-aangekomen", "ja"), ("oproep-1-afloop", "niet"), ("herhaling", "ja"),
            ("oproep-2-verzonden", "03-05-2024"), ("oproep-2-afspraak", "13-05-2024"), ("oproep-2-aangekomen", "ja"), ("oproep-2-afloop", "niet"),
        ]),
        ("plicht", [("opgelegd", "ja"), ("feiten", "ja"), ("bijzonder", "geen")]),
        ("verwijt", [("overwogen-uitleg", "ja"), ("mate", "volledig"), ("mate-waarom", "Geen verklaring.")]),
        ("eerder", [("eerder", "nee")]),
        ("hoor", [("hoor", "gehoord"), ("hoor-datum", "27-05-2024"), ("omstandigheid", "geen")]),
        ("redenen", [("redenen", "geen"), ("redenen-waarom", "Niets bijzonders.")]),
        ("geld", [("normsoort", "bedrag"), ("norm", "1308,45"), ("uitbetaald", "06-2024"), ("verrekening", "ineens"), ("bekendmaking", "17-06-2024")]),
    ];

    private static readonly string[] Dragers = ["stap", "zaaksleutel", "zaakversie"];

    private readonly Bezoek _bezoek = new(host.CreateClient());

    public static TheoryData<string, string, string> Wijzigingen => new()
    {
        { "zaak", "peildatum", "11-06-2024" },
        { "afspraak", "oproep-2-afspraak", "14-05-2024" },
        { "plicht", "opgelegd", "onbekend" },
        { "verwijt", "mate", "ontbreekt" },
        { "eerder", "eerder", "onbekend" },
        { "hoor", "hoor-datum", "" },
        { "redenen", "redenen-waarom", "Schulden, maar afbetaald." },
    };

    [Fact]
    public async Task Na_twee_keer_terug_en_een_ander_antwoord_zijn_de_latere_antwoorden_er_nog()
    {
        await Loop(5);
        _bezoek.Terug(2);
        Assert.Equal("verwijt", _bezoek.Stap);
        await _bezoek.Druk("volgende", [.. Antwoorden("verwijt").SkipLast(1), ("mate-waarom", "Hij was het vergeten.")]);
        Assert.Equal("eerder", _bezoek.Stap);
        Assert.True(_bezoek.Blad.QuerySelector("#eerder-nee")!.HasAttribute("checked"));
        Assert.Equal("Hij was het vergeten.", Veld("mate-waarom"));
        Assert.Equal(
            "U ging terug naar een eerdere bladzijde. Wat u daarna had ingevuld, geldt nog. Het staat bij: Eerdere maatregelen.",
            _bezoek.Blad.QuerySelector("main [role=status]")!.TextContent.Trim());
        await _bezoek.Druk("volgende");
        Assert.Null(_bezoek.Blad.QuerySelector("main [role=status]"));
    }

    /// <summary>Which answers still count is decided in one place, whichever way somebody changes an earlier one.</summary>
    [Theory]
    [MemberData(nameof(Wijzigingen))]
    public async Task Teruggaan_en_iets_wijzigen_is_hetzelfde_als_wijzig_bij_uw_antwoorden(string scherm, string veld, string waarde)
    {
        await Loop(Gang.Length);
        await _bezoek.Druk("antwoorden");
        await _bezoek.Druk("wijzig-" + scherm);
        await _bezoek.Druk("bewaar", (veld, waarde));
        var (gewijzigd, kop) = (Gedragen(), _bezoek.Kop);
        await _bezoek.Druk("advies");
        var advies = _bezoek.Tekst;

        var ander = new Bezoek(host.CreateClient());
        await Loop(Gang.Length, ander);
        ander.Terug(Gang.Length - Plaats(scherm));
        Assert.Equal(scherm, ander.Stap);
        await ander.Druk("antwoorden", [.. Antwoorden(scherm).Where(a => a.Veld != veld), (veld, waarde)]);
        Assert.Equal(kop, ander.Kop);
        Assert.Equal(gewijzigd, Gedragen(ander));
        await ander.Druk("advies");
        Assert.Equal(advies, ander.Tekst);
    }

    [Fact]
    public async Task Een_kenmerk_dat_de_browser_niet_teruggeeft_blijft_en_een_dag_die_is_weggehaald_is_weg()
    {
        await Loop(6);
        _bezoek.Terug(6);
        await _bezoek.Druk("volgende", [.. Antwoorden("zaak").SkipLast(1), ("kenmerk", "")]);
        Assert.Equal("Z-1", Veld("kenmerk"));
        await _bezoek.Druk("hoor");
        await _bezoek.Druk("volgende");
        _bezoek.Terug();
        await _bezoek.Druk("volgende", ("hoor-datum", ""));
        Assert.Null(Veld("hoor-datum"));
    }

    [Fact]
    public async Task Alleen_een_vrije_regel_onthoudt_de_browser_niet()
    {
        await Loop(0);
        Assert.Equal("off", _bezoek.Blad.QuerySelector("#kenmerk")!.GetAttribute("autocomplete"));
        Assert.Null(_bezoek.Blad.QuerySelector("#peildatum")!.GetAttribute("autocomplete"));
    }

    [Fact]
    public async Task Een_vinkje_dat_op_de_eerdere_bladzijde_wordt_weggehaald_is_weg()
    {
        await Loop(5);
        _bezoek.Terug(2);
        await _bezoek.Druk("volgende", [.. Antwoorden("verwijt").Where(a => a.Veld != "overwogen-uitleg")]);
        Assert.Null(Veld("overwogen-uitleg"));
    }

    [Fact]
    public async Task Een_later_gewijzigd_antwoord_blijft_gewijzigd_ook_als_de_eerdere_bladzijde_het_oude_meedraagt()
    {
        await Loop(4);
        await _bezoek.Druk("zaak");
        await _bezoek.Druk("volgende", ("peildatum", "12-06-2024"));
        _bezoek.Terug(2);
        Assert.Equal("10-06-2024", Veld("peildatum"));
        await _bezoek.Druk("volgende", [.. Antwoorden("eerder")]);
        Assert.Equal("12-06-2024", Veld("peildatum"));
    }

    [Fact]
    public async Task Opnieuw_laden_geeft_op_elk_scherm_dezelfde_bladzijde()
    {
        await _bezoek.Post(("naar", "no-show"));
        foreach (var (_, antwoorden) in Gang)
        {
            await _bezoek.Druk("volgende", antwoorden);
            await ZelfdeNaVernieuwen();
        }

        await _bezoek.Druk("advies", ("afwijking", "Hij kwam alsnog."));
        await ZelfdeNaVernieuwen();
        await _bezoek.Druk("antwoorden");
        await ZelfdeNaVernieuwen();
        await _bezoek.Druk("gedraging-erbij");
        await ZelfdeNaVernieuwen();
    }

    [Fact]
    public async Task Na_terug_en_opnieuw_laden_staan_ook_de_latere_antwoorden_er()
    {
        await Loop(6);
        _bezoek.Terug(3);
        Assert.Equal("verwijt", _bezoek.Stap);
        await _bezoek.Vernieuw();
        Assert.Equal("verwijt", _bezoek.Stap);
        Assert.Equal("Geen verklaring.", _bezoek.Blad.QuerySelector("#mate-waarom")!.TextContent.Trim());
        Assert.Equal("27-05-2024", Veld("hoor-datum"));
    }

    [Fact]
    public async Task Een_afwijking_op_een_eerder_advies_komt_bij_de_laatste_antwoorden()
    {
        await Loop(Gang.Length);
        await _bezoek.Druk("antwoorden");
        await _bezoek.Druk("wijzig-geld");
        await _bezoek.Druk("bewaar", ("norm", "1000"));
        _bezoek.Terug(3);
        await _bezoek.Druk("advies", ("afwijking", "Hij kwam alsnog."));
        Assert.Equal(("Hij kwam alsnog.", "1000"), (_bezoek.Blad.QuerySelector("#afwijking")!.TextContent.Trim(), Veld("norm")));
    }

    [Fact]
    public async Task Een_bestand_is_van_de_bladzijde_die_er_staat()
    {
        await Loop(Gang.Length);
        await _bezoek.Druk("antwoorden");
        await _bezoek.Druk("wijzig-geld");
        await _bezoek.Druk("bewaar", ("norm", "1000"));
        _bezoek.Terug(3);
        await _bezoek.Post("/casus.json", [.. _bezoek.Inhoud()]);
        Assert.Contains("1308.45", await _bezoek.Antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twee_zaken_tegelijk_blijven_twee_zaken()
    {
        await Loop(4);
        var ander = new Bezoek(host.CreateClient());
        await Loop(2, ander);
        Assert.NotEqual(Veld("zaaksleutel"), Veld("zaaksleutel", ander));
        _bezoek.Terug(4);
        await _bezoek.Post(("naar", "no-show"));
        Assert.Null(Veld("opgelegd"));
        Assert.Null(_bezoek.Blad.QuerySelector("main [role=status]"));
    }

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef", "1")]
    [InlineData("", "")]
    [InlineData(null, "999")]
    [InlineData(null, "-1")]
    [InlineData(null, "veel")]
    public async Task Een_verzonnen_sleutel_of_versie_geeft_niets_en_de_zaak_krijgt_een_eigen_sleutel(string? sleutel, string versie)
    {
        await Loop(3);
        var eigen = Veld("zaaksleutel")!;
        await _bezoek.Post([.. Gang[0].Antwoorden, ("gedraging", "no-show"), ("stap", "zaak"), ("naar", "volgende"), ("zaaksleutel", sleutel ?? eigen), ("zaakversie", versie)]);
        Assert.Null(Veld("doel"));
        Assert.Matches("^[0-9a-f]{32}$", Veld("zaaksleutel"));
        Assert.DoesNotContain(Veld("zaaksleutel"), new[] { sleutel, eigen });
    }

    [Fact]
    public async Task Twee_tabbladen_van_een_zaak_houden_samen_elk_antwoord()
    {
        await Loop(3);
        var tweede = _bezoek.Inhoud().ToArray();
        await _bezoek.Druk("volgende", Antwoorden("verwijt"));
        await _bezoek.Post([.. tweede, ("mate", "volledig"), ("mate-waarom", "Anders."), ("naar", "eerder")]);
        await _bezoek.Druk("volgende", Antwoorden("eerder"));
        _bezoek.Terug(2);
        await _bezoek.Druk("antwoorden", ("eerder", "onbekend"));
        Assert.Equal(("Anders.", "onbekend"), (Veld("mate-waarom"), Veld("eerder")));
    }

    [Fact]
    public async Task Een_tweede_gedraging_blijft_als_iemand_teruggaat_naar_de_eerste()
    {
        await Loop(Gang.Length);
        await _bezoek.Druk("antwoorden");
        await _bezoek.Druk("gedraging-erbij");
        await _bezoek.Druk("volgende", ("gedraging", "pw-18-4-b"), ("van", "partner"));
        await _bezoek.Druk("volgende", ("datum", "20-05-2024"));
        _bezoek.Terug(3);
        Assert.DoesNotContain("De 2 gedragingen", _bezoek.Tekst, StringComparison.Ordinal);
        await _bezoek.Druk("wijzig-verwijt");
        await _bezoek.Druk("bewaar", ("mate-waarom", "Hij was het vergeten."));
        Assert.Contains("De 2 gedragingen", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Equal(("1", "Hij was het vergeten.", "13-05-2024"), (Veld("nummer"), Veld("mate-waarom"), Veld("oproep-2-afspraak")));
        await _bezoek.Druk("gedraging-2");
        Assert.Equal(("pw-18-4-b", "20-05-2024"), (Veld("gedraging"), Notatie(Veld("datum"))));
        Assert.Null(Veld("mate-waarom"));
    }

    [Fact]
    public async Task Een_lege_nieuwe_gedraging_waarvan_iemand_teruggaat_telt_niet()
    {
        await Loop(Gang.Length);
        var advies = _bezoek.Tekst;
        await _bezoek.Druk("antwoorden");
        await _bezoek.Druk("gedraging-erbij");
        _bezoek.Terug();
        await _bezoek.Druk("advies");
        Assert.Equal(advies, _bezoek.Tekst);
    }

    [Fact]
    public async Task Een_weggehaalde_gedraging_komt_niet_terug_en_verdubbelt_geen_andere()
    {
        await Loop(Gang.Length);
        await _bezoek.Druk("antwoorden");
        await _bezoek.Druk("gedraging-erbij");
        await _bezoek.Druk("volgende", ("gedraging", "pw-18-4-b"), ("van", "partner"));
        await _bezoek.Druk("antwoorden", ("datum", "20-05-2024"));
        await _bezoek.Druk("gedraging-1");
        await _bezoek.Druk("gedraging-weg");
        Assert.Contains("De gedraging", _bezoek.Tekst, StringComparison.Ordinal);
        await _bezoek.Vernieuw();
        Assert.DoesNotContain("De 2 gedragingen", _bezoek.Tekst, StringComparison.Ordinal);
        _bezoek.Terug(2);
        await _bezoek.Druk("antwoorden");
        Assert.Contains("De 2 gedragingen", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("De 3 gedragingen", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_geheugen_is_er_geen_sleutel_en_werkt_alles_als_de_bladzijde_alleen()
    {
        await using var vergeetachtig = new Gastheer(("Pagina:BewaarMinuten", "0"));
        var bezoek = new Bezoek(vergeetachtig.CreateClient());
        await Loop(5, bezoek);
        Assert.Null(Veld("zaaksleutel", bezoek));
        bezoek.Terug(2);
        await bezoek.Druk("volgende", Antwoorden("verwijt"));
        Assert.Equal("eerder", bezoek.Stap);
        Assert.Null(bezoek.Blad.QuerySelector("[name=eerder][checked]"));
    }

    [Fact]
    public async Task Ook_bij_opnieuw_kijken_gaat_geen_antwoord_verloren()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Post("/herziening/van-advies", [.. _bezoek.Inhoud()]);
        await Verder(("grond", "dringende-redenen"), ("peildatum", "05-08-2024"));
        await Verder();
        await Verder(("verzocht", "ja"), ("ingediend", "03-07-2024"), ("uitbetaald", "07-2024"));
        await Verder(("redenen", "aanwezig"), ("nieuw-percentage", "50"), ("nieuwe-maanden", "1"), ("waarom", "De huur."));
        Assert.Equal("Advies", _bezoek.Kop);
        await _bezoek.Vernieuw();
        Assert.Equal("Advies", _bezoek.Kop);
        _bezoek.Terug(3);
        Assert.Equal("maatregel", _bezoek.Stap);
        await Verder(("bekendgemaakt", "18-06-2024"));
        Assert.Equal(("verzoek", "03-07-2024", "De huur."), (_bezoek.Stap, Veld("ingediend"), Veld("waarom")));
        Assert.Contains("Het staat bij: Het verzoek en de maanden, Het oordeel.", _bezoek.Tekst, StringComparison.Ordinal);

        Task Verder(params (string Veld, string Waarde)[] antwoorden) =>
            _bezoek.Post("/herziening", [.. _bezoek.Inhoud().Where(v => !antwoorden.Any(a => a.Veld == v.Veld)), .. antwoorden, ("naar", "volgende")]);
    }

    private static string? Notatie(string? datum) => datum?.Replace("2024-05-20", "20-05-2024", StringComparison.Ordinal);

    private static (string Veld, string Waarde)[] Antwoorden(string scherm) => Gang.First(g => g.Scherm == scherm).Antwoorden;

    private static int Plaats(string scherm) => Array.FindIndex(Gang, g => g.Scherm == scherm);

    private async Task Loop(int schermen, Bezoek? bezoek = null)
    {
        bezoek ??= _bezoek;
        await bezoek.Open();
        await bezoek.Post(("naar", "no-show"));
        foreach (var (scherm, antwoorden) in Gang.Take(schermen))
        {
            Assert.Equal(scherm, bezoek.Stap);
            await bezoek.Druk("volgende", antwoorden);
        }
    }

    private async Task ZelfdeNaVernieuwen()
    {
        var (blad, velden) = (_bezoek.Blad.DocumentElement.OuterHtml, Gedragen());
        await _bezoek.Vernieuw();
        Assert.Equal(velden, Gedragen());
        Assert.Equal(blad, _bezoek.Blad.DocumentElement.OuterHtml);
    }

    private string? Veld(string naam, Bezoek? bezoek = null) => (bezoek ?? _bezoek).Inhoud().Where(v => v.Veld == naam).Select(v => v.Waarde).FirstOrDefault();

    private (string Veld, string Waarde)[] Gedragen(Bezoek? bezoek = null) => [.. (bezoek ?? _bezoek).Inhoud().Where(v => !Dragers.Contains(v.Veld) && v.Waarde.Length > 0).Order()];
}
