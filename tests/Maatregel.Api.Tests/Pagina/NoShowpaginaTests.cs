using System.Net;
using System.Text;
using Maatregel.Api.Tests.Lijsten;
using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Feiten;
using NodaTime;
using static Maatregel.Rules.Tests.Afsprakenlijst;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>The figures of a list, and what follows the course of one person.</summary>
[Trait("soort", "techniek")]
public sealed class NoShowpaginaTests(Gastheer host) : IClassFixture<Gastheer>
{
    private const string Kop = "onderdeel;afspraak-op;oproepsoort;verschenen;vooraf-afgemeld;consulentgroep\n";

    private static readonly (string, string)[] Vragen = [("regeling", "participatiewet"), ("onderdeel", "voortgangsgesprek"), ("doel", "voorziening-arbeidsinschakeling")];

    private readonly HttpClient _client = host.CreateClient();

    private readonly Bezoek _bezoek = new(host.CreateClient());

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Een_geplakte_lijst_en_een_bestand_geven_de_cijfers_van_de_bron(bool bestand)
    {
        var lijst = Lijstbestand.Csv([.. Introductie, .. Groepen]);
        await Tel(bestand ? "" : lijst, bestand ? lijst : null, ("doel", "8"), ("prijs-werkacademie", "€ 80,00"));

        Assert.Equal("De cijfers van uw lijst", _bezoek.Kop);
        Assert.Contains("50 no-shows op 241 afspraken: 20,7%.", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het doel van 8% is niet gehaald.", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Contains("4.480", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Contains("werkacademie: 20,7%, 95%-interval 16,1% tot 26,4%, 50 van 241", _bezoek.Blad.QuerySelectorAll("svg").Select(s => s.GetAttribute("aria-label")));
        Assert.DoesNotContain(_bezoek.Blad.QuerySelectorAll("svg"), s => s.GetAttribute("aria-label")!.StartsWith("middag", StringComparison.Ordinal));
        Assert.Contains("middagniet getoond70niet getoondniet getoond", _bezoek.Blad.QuerySelectorAll("tr").Select(r => string.Concat(r.Children.Select(c => c.TextContent))));
        Assert.Contains("Afgemeld en niet doorgegeven: geen no-show6", _bezoek.Blad.QuerySelectorAll("dl > div").Select(d => d.TextContent));
    }

    /// <summary>Costs are of what a registration counts, which is more than the no-shows.</summary>
    [Fact]
    public async Task De_kosten_van_wat_is_geregistreerd_staan_er_ook_als_een_ander_deel_geen_prijs_heeft()
    {
        const string lijst = "onderdeel;afspraak-op;oproepsoort;verschenen;vooraf-afgemeld;afmelding-doorgegeven\nwerkacademie;13-05-2024;uitnodiging;nee;nee;\npoortwachtergesprek;13-05-2024;uitnodiging;nee;ja;nee\n";
        await Tel(lijst, null, ("prijs-werkacademie", "80"));
        Assert.Contains("€ 80,00 in deze periode", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Contains("Zonder 1 geregistreerde no-show in een onderdeel waarvoor geen prijs is ingevuld.", _bezoek.Tekst, StringComparison.Ordinal);

        await Tel(lijst, null);
        Assert.Null(_bezoek.Blad.QuerySelector("#kosten"));
    }

    [Fact]
    public async Task Een_dag_van_het_horen_zonder_of_er_is_gehoord_telt_niet_stil_mee()
    {
        await Volg([Gemist], ("hoor-datum", "20-05-2024"));
        Assert.NotNull(_bezoek.Blad.QuerySelector("#hoor-fout"));
        await Volg([Gemist], ("hoor-datum", "20-05-2024"), ("hoor", "gehoord"));
        Assert.Null(_bezoek.Blad.QuerySelector("#hoor-fout"));
    }

    [Theory]
    [InlineData(3, 0, "Wat ervan kwam: dat zijn te kleine aantallen om te tonen.")]
    [InlineData(12, 0, "Wat ervan kwam: 12 gebleven.")]
    [InlineData(12, 3, "Wat ervan kwam: dat zijn te kleine aantallen om te tonen.")]
    [InlineData(0, 0, "Wat ervan kwam: dat is niet vastgelegd.")]
    public async Task Kleine_aantallen_staan_niet_op_de_bladzijde_maar_wel_dat_zij_er_niet_staan(int gebleven, int bezwaar, string zin)
    {
        Afspraak opgelegd = GemisteHerhaling with { MaatregelOpgelegd = Antwoord.Ja, Reden = NoShowReden.Ziek };
        await Tel(
            Lijstbestand.Csv([
                .. Enumerable.Repeat(opgelegd with { MaatregelVervolg = MaatregelVervolg.Gebleven }, gebleven),
                .. Enumerable.Repeat(opgelegd with { MaatregelVervolg = MaatregelVervolg.Bezwaar }, bezwaar),
                .. Enumerable.Repeat(opgelegd, gebleven == 0 ? 20 : 0),
                .. Enumerable.Repeat(GemisteHerhaling with { Reden = NoShowReden.VergetenOfVergist }, 4)]),
            null);

        Assert.Contains(zin, _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Contains("2 redenen staan er niet bij: minder dan tien, of anders van een kleine groep uit te rekenen.", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Contains("Een telefoon die één keer niet wordt opgenomen, is geen no-show.", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Van_drie_soorten_vervolg_staan_de_grote_er_en_dat_er_kleine_zijn()
    {
        Afspraak opgelegd = GemisteHerhaling with { MaatregelOpgelegd = Antwoord.Ja };
        await Tel(
            Lijstbestand.Csv([
                .. Enumerable.Repeat(opgelegd with { MaatregelVervolg = MaatregelVervolg.Gebleven }, 40),
                .. Enumerable.Repeat(opgelegd with { MaatregelVervolg = MaatregelVervolg.Afgestemd }, 30),
                .. Enumerable.Repeat(opgelegd with { MaatregelVervolg = MaatregelVervolg.Bezwaar }, 2)]),
            null);

        Assert.Contains("Wat ervan kwam: 40 gebleven. Kleine aantallen staan er niet bij.", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_bladzijden_hebben_geen_script_geen_stijl_en_hetzelfde_strenge_beleid_als_de_andere()
    {
        var beleid = Beleid(await _client.GetAsync("/"));
        foreach (var pad in new[] { "/no-show", "/no-show/verloop" }) Assert.Equal(beleid, Beleid(await _client.GetAsync(pad)));
        await Tel(Lijstbestand.Csv(Introductie), null);

        Assert.Equal(beleid, Beleid(_bezoek.Antwoord));
        Assert.Empty(_bezoek.Blad.QuerySelectorAll("script, style, [style]"));
        Assert.False(_bezoek.Antwoord.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Zonder_lijst_of_met_twee_staat_de_fout_bij_het_veld()
    {
        await Tel("", null);
        Assert.Equal(["Plak een lijst of kies een bestand."], Meldingen());
        Assert.StartsWith("Fout: ", _bezoek.Blad.Title, StringComparison.Ordinal);
        await Tel(Kop, Kop);
        Assert.Equal(["U hebt een lijst geplakt én een bestand gekozen. Doe een van beide."], Meldingen());
        Assert.All(_bezoek.Blad.QuerySelectorAll("#fouten a"), a => Assert.NotNull(_bezoek.Blad.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task Elke_fout_in_de_kop_en_de_instellingen_komt_tegelijk_en_wat_is_ingevuld_blijft_staan()
    {
        await Tel("bsn;" + Kop, null, ("doel", "acht"), ("prijs-traject", "duur"));

        Assert.Equal(
            [
                "Vul een percentage in van 0 tot en met 100, zoals 8 of 7,5.",
                "Vul een bedrag in euro in, zoals 1308,45.",
                "Regel 1: Kolom 1 lijkt een burgerservicenummer te bevatten. Haal haar weg: het overzicht heeft dat nummer niet nodig.",
            ],
            Meldingen());
        Assert.Equal("acht", _bezoek.Blad.QuerySelector("#doel")!.GetAttribute("value"));
        Assert.Contains("bsn;onderdeel", _bezoek.Blad.QuerySelector("#lijst")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Foute_rijen_staan_onder_de_cijfers_met_hun_regel_en_een_naam_blijft_tekst()
    {
        await Tel(Kop + "traject;13-05-2024;uitnodiging;nee;nee;<script>alert(1)</script>\ntraject;32-05-2024;uitnodiging;nee;nee;noord\n" + string.Concat(Enumerable.Repeat("traject;13-05-2024;uitnodiging;nee;nee;<script>alert(1)</script>\n", 9)), null);

        Assert.Contains("1 van de 11 rijen heeft een fout en telt nergens in mee.", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Contains("Regel 3, afspraak-op: Schrijf een bestaande datum als 13-05-2024 of 2024-05-13.", _bezoek.Blad.QuerySelectorAll("li").Select(l => l.TextContent));
        Assert.Empty(_bezoek.Blad.QuerySelectorAll("script"));
        Assert.Contains("<script>alert(1)</script>", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_te_groot_is_krijgt_een_bladzijde_die_zegt_wat_te_doen()
    {
        await Tel(Kop + new string(' ', 1_100_000), null);
        Assert.Equal(["De geplakte lijst is te lang. Kies haar als bestand."], Meldingen());

        using var eigen = new Gastheer(("Api:MaximaleLijst", "100000"));
        var antwoord = await eigen.CreateClient().PostAsync("/no-show", Formulier("", Kop + new string(' ', 200_000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, antwoord.StatusCode);
        Assert.Contains("Maak er kleinere lijsten van.", await antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Werkvoorbeeld_11_een_no_show_bij_de_poort_raakt_de_aanvraag()
    {
        await Volg([Gemist with { Onderdeel = NoShowOnderdeel.Poortwachtergesprek }], ("onderdeel", "poortwachtergesprek"), ("doel", "vaststellen-recht"));
        Assert.Equal("De volgende stap: de aanvraag afhandelen", Stap());
        Assert.Contains("Liep de uitkering al, leg dan haar eerste dag vast", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_afspraak_zonder_lijst_geeft_de_volgende_stap_en_haar_rij()
    {
        await _bezoek.Post("/no-show/verloop", ("regeling", "participatiewet"), ("onderdeel", "voortgangsgesprek"), ("doel", "voorziening-arbeidsinschakeling"), ("rij-afspraak-op", "02-05-2024"), ("rij-oproepsoort", "uitnodiging"), ("rij-verschenen", "nee"), ("rij-vooraf-afgemeld", "nee"), ("rij-oproep-aannemelijk", "ja"));

        Assert.Equal("De volgende stap: opnieuw oproepen", Stap());
        Assert.Equal(
            "onderdeel;afspraak-op;oproepsoort;oproep-aannemelijk;verschenen;vooraf-afgemeld\nvoortgangsgesprek;2024-05-02;uitnodiging;ja;nee;nee",
            _bezoek.Blad.QuerySelector("#registratierij")!.TextContent);
        Assert.Contains("De fout die het meest voorkomt", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dit is een verkeerde weg", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Contains("artikel 20, derde lid, IOAW", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Contains("Pas na twee pogingen op de afgesproken tijd", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bij_een_introductie_beslist_de_dag_van_de_toekenning_en_die_is_in_te_vullen()
    {
        (string, string)[] introductie = [("regeling", "participatiewet"), ("onderdeel", "jongerenloopbaancentrum"), ("doel", "voorziening-arbeidsinschakeling"), ("rij-afspraak-op", "02-05-2024"), ("rij-oproepsoort", "uitnodiging"), ("rij-introductie", "ja"), ("rij-verschenen", "nee"), ("rij-vooraf-afgemeld", "nee")];

        await _bezoek.Post("/no-show/verloop", introductie);
        Assert.Equal("De volgende stap: gegevens aanvullen", Stap());
        await _bezoek.Post("/no-show/verloop", [.. introductie, ("nader-toegekend", "01-06-2024")]);
        Assert.Equal("De volgende stap: de aanvraag afhandelen", Stap());
        await _bezoek.Post("/no-show/verloop", [.. introductie, ("nader-toegekend", "01-04-2024")]);
        Assert.Equal("De volgende stap: opnieuw oproepen", Stap());
    }

    [Fact]
    public async Task Moet_de_afspraak_nog_komen_dan_staat_er_of_een_herinnering_past()
    {
        (string, string)[] komend = [("regeling", "participatiewet"), ("onderdeel", "werkacademie"), ("doel", "voorziening-arbeidsinschakeling"), ("rij-afspraak-op", "02-05-2024"), ("rij-oproepsoort", "uitnodiging"), ("rij-introductie", "ja"), ("rij-verschenen", "onbekend"), ("herinnering-toestemming", "ja"), ("herinnering-vorige-afspraak", "02-04-2024"), ("herinnering-lange-tijd", "26")];

        await _bezoek.Post("/no-show/verloop", komend);
        Assert.Contains("Kies als gemeente of voor een introductie een herinnering uitgaat.", Assert.Single(_bezoek.Blad.QuerySelectorAll("#herinnering li")).TextContent, StringComparison.Ordinal);
        await _bezoek.Post("/no-show/verloop", [.. komend, ("herinnering-introductie", "ja")]);
        Assert.Equal("De inwoner is bekend en gaf schriftelijk toestemming.", Assert.Single(_bezoek.Blad.QuerySelectorAll("#herinnering li")).TextContent);
        Assert.Contains("Een herinnering per sms: die past", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_bij_een_herinnering_niet_te_lezen_is_staat_bij_het_veld()
    {
        await _bezoek.Post("/no-show/verloop", [.. Vragen, ("rij-afspraak-op", "02-05-2024"), ("rij-oproepsoort", "uitnodiging"), ("herinnering-vorige-afspraak", "ooit"), ("herinnering-lange-tijd", "0")]);

        Assert.NotNull(_bezoek.Blad.QuerySelector("#herinnering-vorige-afspraak-fout"));
        Assert.NotNull(_bezoek.Blad.QuerySelector("#herinnering-lange-tijd-fout"));
        Assert.Null(_bezoek.Blad.QuerySelector("#vervolg"));
    }

    [Fact]
    public async Task Een_fout_in_die_afspraak_staat_bij_haar_veld()
    {
        await _bezoek.Post("/no-show/verloop", ("regeling", "participatiewet"), ("onderdeel", "voortgangsgesprek"), ("doel", "voorziening-arbeidsinschakeling"), ("rij-verschenen", "nee"), ("rij-belpogingen", "veel"));

        Assert.NotNull(_bezoek.Blad.QuerySelector("#rij-afspraak-op-fout"));
        Assert.NotNull(_bezoek.Blad.QuerySelector("#rij-belpogingen-fout"));
        Assert.Null(_bezoek.Blad.QuerySelector("#registratierij"));
    }

    [Fact]
    public async Task Werkvoorbeeld_12_na_alleen_de_eerste_uitnodiging_volgt_een_herhaling()
    {
        await Volg([Gemist]);
        Assert.Equal("De volgende stap: opnieuw oproepen", Stap());
    }

    [Fact]
    public async Task Werkvoorbeeld_13_wie_op_de_herhaling_kwam_houdt_er_niets_aan_over()
    {
        await Volg([Gemist, GemisteHerhaling with { Verschenen = Opkomst.Ja }]);
        Assert.Equal("De volgende stap: niets", Stap());
    }

    [Fact]
    public async Task Werkvoorbeeld_14_een_afmelding_vooraf_wordt_doorgegeven()
    {
        await Volg([Gemist, GemisteHerhaling with { VoorafAfgemeld = Antwoord.Ja }]);
        Assert.Equal("De volgende stap: de afmelding doorgeven", Stap());
    }

    [Fact]
    public async Task De_bladzijde_volgt_de_keuze_over_de_herhalingsoproep()
    {
        using var eigen = new Gastheer(("Keuzen:HerhalingsoproepVereist", "false"));
        var bezoek = new Bezoek(eigen.CreateClient());
        await bezoek.Post("/no-show/verloop", [.. Vragen, ("lijst", Lijstbestand.Csv([Gemist]))]);

        Assert.Contains("De gemeente heeft ingesteld dat een herhalingsoproep niet nodig is.", bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Van_het_verloop_gaat_het_zonder_overtikken_naar_het_advies_en_nooit_door_een_adres()
    {
        await Volg([Gemist with { OproepVerzondenOp = new LocalDate(2024, 4, 22) }, GemisteHerhaling with { OproepVerzondenOp = new LocalDate(2024, 5, 3) }], ("hoor", "gehoord"), ("hoor-datum", "27-05-2024"));
        Assert.Equal("De volgende stap: advies vragen", Stap());

        var formulier = _bezoek.Blad.QuerySelector("#vervolg form")!;
        Assert.Equal(("post", "/"), (formulier.GetAttribute("method"), formulier.GetAttribute("action")));
        var velden = formulier.QuerySelectorAll("input").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!)).ToArray();
        await _bezoek.Post([.. velden, ("naar", "zaak")]);

        Assert.Equal("zaak", _bezoek.Stap);
        Assert.Superset(
            new HashSet<(string, string)>
            {
                ("gedraging", "no-show"), ("onderdeel", "voortgangsgesprek"), ("doel", "voorziening-arbeidsinschakeling"), ("regeling", "participatiewet"),
                ("oproep-1-verzonden", "22-04-2024"), ("oproep-1-afspraak", "02-05-2024"), ("oproep-1-afloop", "niet"), ("oproep-1-aangekomen", "ja"),
                ("herhaling", "ja"), ("oproep-2-verzonden", "03-05-2024"), ("oproep-2-afspraak", "13-05-2024"), ("datum", "13-05-2024"), ("hoor", "gehoord"), ("hoor-datum", "27-05-2024"),
            },
            _bezoek.Inhoud().ToHashSet());
    }

    [Fact]
    public async Task Meer_oproepen_dan_het_formulier_heeft_worden_niet_stil_weggelaten()
    {
        await Volg([Gemist, .. Enumerable.Range(0, 4).Select(i => GemisteHerhaling with { AfspraakOp = GemisteHerhaling.AfspraakOp.PlusWeeks(i) })]);

        Assert.Contains("2 oproepen daartussen niet", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Equal("02-05-2024", Verborgen("oproep-1-afspraak"));
        Assert.Equal("03-06-2024", Verborgen("oproep-3-afspraak"));
    }

    [Fact]
    public async Task Een_verloop_zonder_uitnodiging_vult_geen_uitnodiging_in()
    {
        await Volg([GemisteHerhaling]);

        Assert.Null(_bezoek.Blad.QuerySelector("#vervolg input[name=oproep-1-afspraak]"));
        Assert.Equal("13-05-2024", Verborgen("oproep-2-afspraak"));
    }

    [Fact]
    public async Task Afspraken_van_twee_mensen_zijn_nooit_het_verloop_van_een()
    {
        Afspraak[] tweeMensen = [Gemist with { Persoonssleutel = "A-1" }, GemisteHerhaling with { Persoonssleutel = "B-2" }];
        await Volg(tweeMensen);
        Assert.Equal(["De lijst gaat over meer dan één inwoner. Vul in van wie u het verloop wilt zien."], Meldingen());

        await Volg(tweeMensen, ("sleutel", "A-1"));
        Assert.Equal("De volgende stap: opnieuw oproepen", Stap());
    }

    [Fact]
    public async Task Zonder_antwoorden_leidt_elke_fout_naar_een_veld_dat_er_is()
    {
        await _bezoek.Post("/no-show/verloop", ("lijst", Kop + "traject;x;uitnodiging;nee;nee;\n"));

        Assert.Equal(4, Meldingen().Count());
        Assert.All(_bezoek.Blad.QuerySelectorAll("#fouten a"), a => Assert.NotNull(_bezoek.Blad.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task Geen_enkel_formulier_geeft_een_fout_van_de_dienst()
    {
        var bron = await Formulier(Lijstbestand.Csv(Gesprekken), Kop, ("doel", "8")).ReadAsByteArrayAsync();
        var dobbelsteen = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var bytes = bron.ToArray();
            for (var keer = dobbelsteen.Next(1, 8); keer > 0; keer--) bytes[dobbelsteen.Next(dobbelsteen.Next(2) == 0 ? 400 : bytes.Length)] = (byte)dobbelsteen.Next(256);
            if (dobbelsteen.Next(4) == 0) bytes = bytes[..dobbelsteen.Next(bytes.Length)];
            var antwoord = await _client.Stuur(bytes, dobbelsteen.Next(5) == 0 ? "/no-show/verloop" : "/no-show", "multipart/form-data; boundary=grens");
            Assert.True((int)antwoord.StatusCode is 200 or 400 or 413, $"{antwoord.StatusCode} op {Convert.ToBase64String(bytes)}");
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await _client.Stuur([], "/no-show", "multipart/form-data")).StatusCode);
    }

    [Fact]
    public async Task Een_formulier_met_meer_delen_dan_het_velden_heeft_is_niet_te_lezen()
    {
        await _bezoek.Post("/no-show", Formulier("", null, [.. Enumerable.Range(0, 20).Select(i => ($"veld{i}", new string('x', 200)))]));

        Assert.Equal(HttpStatusCode.BadRequest, _bezoek.Antwoord.StatusCode);
        Assert.Equal(["Het formulier is niet te lezen. Probeer het opnieuw."], Meldingen());
    }

    [Fact]
    public async Task Wat_twee_keer_hetzelfde_zou_zeggen_wordt_een_keer_gezegd()
    {
        await _bezoek.Post("/no-show", Formulier(Lijstbestand.Csv(Gesprekken), Kop, ("doel", new string('8', 101)), ("prijs-traject", new string('8', 101)), ("onbekend", new string('8', 101))));

        Assert.Equal(["Een van de instellingen is te lang.", "U hebt een lijst geplakt én een bestand gekozen. Doe een van beide."], Meldingen());
    }

    private static string Beleid(HttpResponseMessage antwoord) => Assert.Single(antwoord.Headers.GetValues("Content-Security-Policy"));

    private static MultipartFormDataContent Formulier(string lijst, string? bestand, params (string Veld, string Waarde)[] velden)
    {
        var inhoud = new MultipartFormDataContent("grens");
        foreach (var (veld, waarde) in velden) inhoud.Add(new StringContent(waarde), veld);
        inhoud.Add(new StringContent(lijst), "lijst");
        if (bestand is not null) inhoud.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(bestand)), "bestand", "afspraken.csv");
        return inhoud;
    }

    private Task Tel(string lijst, string? bestand, params (string Veld, string Waarde)[] velden) => _bezoek.Post("/no-show", Formulier(lijst, bestand, velden));

    private Task Volg(IEnumerable<Afspraak> afspraken, params (string Veld, string Waarde)[] velden) =>
        _bezoek.Post("/no-show/verloop", [.. Vragen.Where(v => velden.All(w => w.Veld != v.Item1)), .. velden, ("lijst", Lijstbestand.Csv(afspraken))]);

    private string Stap() => _bezoek.Blad.QuerySelector("#vervolg h2")!.TextContent;

    private string? Verborgen(string veld) => _bezoek.Blad.QuerySelector($"#vervolg input[name={veld}]")?.GetAttribute("value");

    private IEnumerable<string> Meldingen() => _bezoek.Blad.QuerySelectorAll("#fouten a").Select(a => a.TextContent);
}
