using System.Text.Json.Nodes;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Verordeningsrecht;

/// <summary>De meegeleverde verordening, zo ver als de bron reikt en niet verder.</summary>
[Trait("soort", "juridisch")]
public sealed class LeidschendamVoorburg2015
{
    private static readonly Rules.Verordeningen.Verordening Document = VerordeningBibliotheek.Ingebouwd.Zoek("GM1916", new LocalDate(2015, 1, 1))!;

    private const string Studie = "Afstudeeronderzoek en adviesrapport over no-show bij het re-integratietraject, gemeente Leidschendam-Voorburg, Team Werk, 2017, hoofdstuk ";

    [Fact]
    public void Titel_en_grondslag_zijn_die_van_de_bron()
    {
        Assert.Equal("Afstemmingsverordening Participatiewet, IOAW en IOAZ gemeente Leidschendam-Voorburg 2015", Document.Titel);
        Assert.Equal("artikel 8, eerste lid, van de Participatiewet, artikel 35 van de IOAW en artikel 35 van de IOAZ", Document.WettelijkeGrondslag);
    }

    [Theory]
    [InlineData("GM1916")]
    [InlineData("GM0626")]
    [InlineData("GM0629")]
    public void Geldt_in_de_drie_gemeenten_vanaf_2015_zonder_bekend_einde(string gemeente)
    {
        var eerste = VerordeningBibliotheek.Ingebouwd.Zoek(gemeente, new LocalDate(2015, 1, 1));

        Assert.Null(VerordeningBibliotheek.Ingebouwd.Zoek(gemeente, new LocalDate(2014, 12, 31)));
        Assert.Equal(Document.Id, eerste!.Id);
        Assert.Same(eerste, VerordeningBibliotheek.Ingebouwd.Zoek(gemeente, new LocalDate(2026, 12, 31)));
    }

    [Fact]
    public void Bekend_tot_en_met_de_laatste_dag_waarover_de_bron_iets_vertelt() => Assert.Equal(new LocalDate(2017, 4, 21), Document.BekendTotEnMet);

    [Theory]
    [InlineData("GM0626", "Voorschoten")]
    [InlineData("GM0629", "Wassenaar")]
    public void De_titel_van_een_andere_gemeente_is_niet_bekend_en_staat_tussen_haken(string gemeente, string naam)
    {
        var document = VerordeningBibliotheek.Ingebouwd.Zoek(gemeente, new LocalDate(2015, 1, 1))!;

        Assert.Equal($"[titel niet bekend: afstemmingsverordening Participatiewet, IOAW en IOAZ van de gemeente {naam}]", document.Titel);
        Assert.Equal(Document with { Titel = document.Titel }, document);
    }

    [Theory]
    [InlineData("GM1916", null)]
    [InlineData("GM0626", "Mandaatbesluit Samenwerkingsovereenkomst Afdeling Werk en Inkomen van de gemeente Voorschoten")]
    [InlineData("GM0629", "Mandaatbesluit Samenwerkingsovereenkomst Afdeling Werk en Inkomen van de gemeente Wassenaar")]
    public void Leidschendam_Voorburg_besluit_sinds_2012_in_mandaat_voor_de_andere_twee(string gemeente, string? besluit)
    {
        var mandaat = Document.Gemeenten.Single(g => g.Code == gemeente).Mandaat;

        Assert.Equal(besluit, mandaat?.Besluit);
        if (mandaat is not null) Assert.Equal(("Leidschendam-Voorburg", new LocalDate(2012, 1, 1), Kennis.Weergegeven), (mandaat.Gemandateerde, mandaat.Van, mandaat.Kennis));
    }

    [Fact]
    public void De_brief_van_het_eerste_werkvoorbeeld_noemt_de_titel_van_de_bron() => Assert.Contains(
        "De verordening is de Afstemmingsverordening Participatiewet, IOAW en IOAZ gemeente Leidschendam-Voorburg 2015.",
        new MaatregelAdviseur().Adviseer(Werkvoorbeeld.Alle["1"].Casus()).Teksten.Beschikking,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("GM0626", "Voorschoten")]
    [InlineData("GM0629", "Wassenaar")]
    public void Een_brief_van_een_andere_gemeente_noemt_niet_de_titel_van_Leidschendam_Voorburg(string gemeente, string naam)
    {
        var brief = new MaatregelAdviseur().Adviseer(Werkvoorbeeld.Alle["1"].Casus() with { Gemeente = gemeente }).Teksten.Beschikking;

        Assert.DoesNotContain(Document.Titel, brief, StringComparison.Ordinal);
        Assert.Contains($"[titel niet bekend: afstemmingsverordening Participatiewet, IOAW en IOAZ van de gemeente {naam}]", brief, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GM0626", "Voorschoten")]
    [InlineData("GM0629", "Wassenaar")]
    public void Brief_en_rapportage_zeggen_namens_wie_wordt_besloten(string gemeente, string naam)
    {
        var teksten = Zaak.EenNoShow().Met(c => c with { Gemeente = gemeente }).Advies.Teksten;
        var ondertekening = $"het college van burgemeester en wethouders van {naam},\nnamens het college,\n[naam en handtekening]\ngemeente Leidschendam-Voorburg, in mandaat van het college van {naam} (Mandaatbesluit Samenwerkingsovereenkomst Afdeling Werk en Inkomen van de gemeente {naam}, sinds 1 januari 2012)";

        Assert.Contains(ondertekening, teksten.Beschikking.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains($"Gemeente Leidschendam-Voorburg beslist namens het college van {naam}", teksten.Rapportage, StringComparison.Ordinal);
        Assert.DoesNotContain("mandaat", Zaak.EenNoShow().Advies.Teksten.Beschikking, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Elke_brief_die_het_college_tekent_zegt_namens_wie()
    {
        var zaak = Zaak.EenNoShow().Met(c => c with { Gemeente = "GM0626" });
        List<string> brieven =
        [
            .. ((Zaak[])[zaak, zaak.MetHoor(HoorStatus.NietUitgenodigd), zaak.MetMate(Mate.Ontbreekt)]).SelectMany(z => Brieven.Bij(z.Advies)).Where(b => b.Contains("[naam en handtekening]", StringComparison.Ordinal)),
            .. Brieven.Bij(zaak.Casus),
        ];

        Assert.Equal(5, brieven.Count);
        Assert.All(brieven, b => Assert.Contains("gemeente Leidschendam-Voorburg, in mandaat van het college van Voorschoten", b, StringComparison.Ordinal));
    }

    [Fact]
    public void Het_mandaat_is_bekend_zover_de_bron_reikt_en_daarna_vraagt_de_brief_het_na_te_gaan()
    {
        const string Nagaan = "[Ga na of dit mandaat nog geldt: het is bekend tot en met 21 april 2017.]";
        var zaak = Zaak.EenNoShow().Met(c => c with { Gemeente = "GM0626" });

        Assert.Contains(Nagaan, zaak.Advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("Dat mandaat is bekend tot en met 21 april 2017. Ga na of het nog geldt.", zaak.Advies.Teksten.Rapportage, StringComparison.Ordinal);
        Assert.DoesNotContain(Nagaan, zaak.Op("2017-03-17").Advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains(Nagaan, zaak.Op("2017-03-18").Advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.DoesNotContain("mandaat", Zaak.EenNoShow().Advies.Teksten.Rapportage, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("2024-06-17", true)]
    [InlineData("2024-06-18", false)]
    public void Wie_besluit_is_een_zaak_van_de_dag_van_het_besluit(string begin, bool inMandaat)
    {
        var document = Document with { Gemeenten = [.. Document.Gemeenten.Select(g => g.Mandaat is null ? g : g with { Mandaat = g.Mandaat with { Van = Zaak.Dag(begin) } })] };
        var brief = Zaak.EenNoShow().OnderVerordening(document).Met(c => c with { Gemeente = "GM0626" }).Advies.Teksten.Beschikking;

        Assert.Equal(inMandaat, brief.Contains("in mandaat van het college van Voorschoten", StringComparison.Ordinal));
        Assert.Equal(inMandaat, brief.Contains("Ga na of dit mandaat nog geldt", StringComparison.Ordinal));
    }

    [Fact]
    public void Regelt_een_later_document_de_zaken_van_die_gemeente_dan_zegt_dat_wie_besluit()
    {
        var oud = Document with { Gemeenten = [.. Document.Gemeenten.Select(g => g.Code == "GM0626" ? g with { TotEnMet = Zaak.Dag("2024-05-31") } : g)] };
        var nieuw = oud with { Id = "voorschoten-2024", Titel = "Afstemmingsverordening Voorschoten 2024", BekendTotEnMet = null, Gemeenten = [new() { Code = "GM0626", Naam = "Voorschoten", Van = Zaak.Dag("2024-06-01") }] };
        var adviseur = new MaatregelAdviseur(new VerordeningBibliotheek([.. VerordeningBibliotheek.Ingebouwd.Alle.Where(v => v.Id != oud.Id), oud, nieuw]));

        var brief = adviseur.Adviseer(Zaak.EenNoShow().Casus with { Gemeente = "GM0626" }).Teksten.Beschikking;

        Assert.DoesNotContain("in mandaat", brief, StringComparison.Ordinal);
        Assert.Contains("het college van burgemeester en wethouders van Voorschoten,\nnamens het college,", brief.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_mandaat_zonder_bekende_eerste_dag_noemt_alleen_het_besluit()
    {
        var document = Document with { BekendTotEnMet = null, Gemeenten = [.. Document.Gemeenten.Select(g => g.Mandaat is null ? g : g with { Mandaat = g.Mandaat with { Van = null } })] };
        var brief = Zaak.EenNoShow().OnderVerordening(document).Met(c => c with { Gemeente = "GM0626" }).Advies.Teksten.Beschikking;

        Assert.Contains("(Mandaatbesluit Samenwerkingsovereenkomst Afdeling Werk en Inkomen van de gemeente Voorschoten)", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Ga na of dit mandaat", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Elke_bekende_bepaling_zegt_waar_zij_is_gelezen_en_of_de_bron_aanhaalt_of_weergeeft() => Assert.Equal(
        [
            ("9-2", Kennis.Aangehaald, Studie + "3 (juridisch kader)"),
            ("9a-2", Kennis.Aangehaald, Studie + "3 (juridisch kader)"),
            ("10-1-b", Kennis.Weergegeven, Studie + "3 (juridisch kader)"),
            ("10a", Kennis.Weergegeven, Studie + "3 (juridisch kader)"),
            ("10b", Kennis.Weergegeven, Studie + "3 (juridisch kader)"),
            ("toelichting", Kennis.Weergegeven, Studie + "4.2.3 (doel van sancties), naar de algemene toelichting"),
        ],
        new (string?, Kennis?, string?)[]
        {
            (Document.Gedragingen[0].Artikel, Document.Gedragingen[0].Kennis, Document.Gedragingen[0].Vindplaats),
            (Document.Gedragingen[1].Artikel, Document.Gedragingen[1].Kennis, Document.Gedragingen[1].Vindplaats),
            (Document.Tarieven[0].Artikel, Document.Tarieven[0].Kennis, Document.Tarieven[0].Vindplaats),
            (Document.Uniform!.Artikel, Document.Uniform.Kennis, Document.Uniform.Vindplaats),
            (Document.Spreiding!.Artikel, Document.Spreiding.Kennis, Document.Spreiding.Vindplaats),
            (Document.Inkeer!.Artikel, Document.Inkeer.Kennis, Document.Inkeer.Vindplaats),
        }.Select(b => (b.Item1!, b.Item2!.Value, b.Item3!)));

    [Fact]
    public void Artikel_10a_zegt_zelf_waarover_de_honderd_procent_gaat()
    {
        var aannames = Zaak.EenNoShow().Advies.Aannames.Select(a => a.Code).ToList();
        var twintigProcent = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).Advies.Aannames.Select(a => a.Code);

        Assert.NotNull(Document.Uniform!.Inhoud![0].Berekeningsgrondslag);
        Assert.DoesNotContain("modelbepaling-berekeningsgrondslag", aannames);
        Assert.Contains("modelbepaling-berekeningsgrondslag", twintigProcent);
    }

    [Fact]
    public void Artikel_10b_zegt_ook_zonder_spreiding_over_welke_maand_onderdeel_a_gaat()
    {
        var werkGeweigerd = Zaak.EenSchendingVan("pw-18-4-a");

        Assert.Equal("toegepast: Om spreiding is niet gevraagd: het bedrag gaat over de maand van oplegging.", werkGeweigerd.Waarom("vo-10b"));
        Assert.Contains("maand-van-oplegging", werkGeweigerd.Advies.Aannames.Select(a => a.Code));
        Assert.Single(werkGeweigerd.Advies.Maatregelen[0].Plan);
        Assert.Equal("niet-van-toepassing: Om spreiding is niet gevraagd.", Zaak.EenNoShow().Waarom("vo-10b"));
        Assert.Equal("niet-van-toepassing: Om spreiding is niet gevraagd.", werkGeweigerd.MetEerdereMaatregel("pw-18-5", "2024-01-15").Waarom("vo-10b"));
        Assert.Equal("niet-van-toepassing: Om spreiding is niet gevraagd.", werkGeweigerd.MetDringendeRedenen(50, 2).Waarom("vo-10b"));
    }

    public static TheoryData<string> Eigenmaatregelen => ["participatiewet", "ioaw", "ioaz"];

    [Theory]
    [MemberData(nameof(Eigenmaatregelen))]
    public void Inkeer_bij_een_eigen_maatregel_is_een_opmerking_uit_de_toelichting_en_geen_recht(string regeling)
    {
        var advies = (regeling switch { "ioaw" => Zaak.EenNoShow().InDeIoaw(), "ioaz" => Zaak.EenNoShow().InDeIoaz(), _ => Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening) }).Advies;

        Assert.False(advies.Termijnen!.InkeerMogelijk);
        Assert.Contains("de algemene toelichting, Afstemmingsverordening Participatiewet", advies.Aannames.Single(a => a.Code == "inkeer-volgens-verordening").Tekst.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("inkeer-volgens-verordening", Zaak.EenNoShow().Advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Geldt_in_geen_andere_gemeente() => Assert.Null(VerordeningBibliotheek.Ingebouwd.Zoek("GM0344", new LocalDate(2015, 1, 1)));

    [Fact]
    public void Artikel_10a_geeft_een_maand_en_bij_herhaling_twee_voor_alle_onderdelen()
    {
        var duur = Assert.Single(Document.Uniform!.Inhoud!);

        Assert.Equal(("10a", 1, 2), (Document.Uniform.Artikel, duur.EersteMaanden, duur.HerhalingMaanden));
        Assert.Equal(["a", "b", "c", "d", "e", "f", "g", "h"], duur.Onderdelen);
    }

    [Fact]
    public void Artikel_10b_spreidt_alleen_onderdeel_a_in_drie_gelijke_delen()
    {
        var spreiding = Document.Spreiding!.Inhoud!;

        Assert.Equal("10b", Document.Spreiding.Artikel);
        Assert.Equal(["a"], spreiding.Onderdelen);
        Assert.Equal([new Breuk(1, 3), new Breuk(1, 3), new Breuk(1, 3)], Assert.Single(spreiding.Plannen));
    }

    [Fact]
    public void Alleen_de_gedragingen_en_het_tarief_uit_de_bron_zijn_bekend()
    {
        Assert.Equal(
            [
                ("9-2", Bepalingstatus.Bekend, 2, "pw-9-1-b-participatievoorziening"),
                ("9a-2", Bepalingstatus.Bekend, 2, "ioaw-37-1-e ioaz-37-1-e"),
            ],
            Document.Gedragingen.Select(g => (g.Artikel, g.Status, g.Categorie, string.Join(' ', g.Verplichtingen))));
        Assert.Equal(
            [("10-1-b", Bepalingstatus.Bekend, new Tarief { Percentage = 20, Maanden = 1 })],
            Document.Tarieven.Select(t => (t.Artikel, t.Status, t.Tarief)));
        Assert.Equal(Bepalingstatus.Onbekend, Document.OverigeGedragingen);
    }

    [Fact]
    public void Geen_advies_noemt_een_bepaling_die_de_bron_niet_geeft() => Assert.All(
        [Zaak.EenNoShow(), Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekMogelijkheden), Zaak.EenNoShow().InDeIoaw(), Zaak.EenSchendingVan("pw-9-6-misdraging")],
        zaak => Assert.DoesNotMatch("vo-9-[13]|vo-9a-[13]|vo-10-1-[ac]|artikel 9a?, (?:eerste|derde) lid, Afst|artikel 10, eerste lid, onderdeel [ac]", zaak.Verslag + zaak.Advies.Teksten.Rapportage));

    [Fact]
    public void Onderdeel_h_omvat_sociale_activering_in_de_lijst_de_rapportage_en_de_brief()
    {
        var teksten = Zaak.EenNoShow().Advies.Teksten;

        Assert.Contains("waaronder begrepen sociale activering", Recht.Verplichting.Zoek("pw-18-4-h")!.Omschrijving, StringComparison.Ordinal);
        Assert.Contains("waaronder begrepen sociale activering", teksten.Rapportage, StringComparison.Ordinal);
        Assert.Contains("ook aan sociale activering", teksten.Beschikking, StringComparison.Ordinal);
    }

    [Fact]
    public void Het_woord_van_de_bron_is_poortwachtergesprek_en_de_oude_spelling_wordt_nog_gelezen()
    {
        Assert.Contains("poortwachtergesprek", Codes<NoShowOnderdeel>.Alle);
        Assert.DoesNotContain("poortwachtersgesprek", Codes<NoShowOnderdeel>.Alle);
        Assert.True(Codes<NoShowOnderdeel>.Lees("poortwachtersgesprek", out var onderdeel));
        Assert.Equal(NoShowOnderdeel.Poortwachtergesprek, onderdeel);
    }

    [Fact]
    public void Wat_de_bron_niet_noemt_is_aangenomen_uit_het_model_of_onbekend() =>
        Assert.Equal(
            [
                "uniform bekend", "spreiding bekend", "tekortschietendBesef onbekend", "recidive aangenomen", "waarschuwing onbekend", "afzien aangenomen",
                "horen aangenomen", "ingang aangenomen", "berekeningsgrondslag aangenomen", "samenloop aangenomen", "verminderdeVerwijtbaarheid onbekend",
                "individueleAfstemming onbekend", "herleving onbekend", "inkeer bekend", "weigering onbekend", "besluiteisen aangenomen", "hardheidsclausule onbekend",
            ],
            JsonNode.Parse(VerordeningWriter.Schrijf(Document))!.AsObject()
                .Where(l => l.Value is JsonObject)
                .Select(l => $"{l.Key} {l.Value!["status"]}"));

    [Fact]
    public void Een_aangenomen_bepaling_noemt_de_bepaling_van_het_model()
    {
        Assert.Equal("artikel 16, gebruikelijke modelbepalingen 2015", Document.Recidive!.AangenomenUit!.Aanhaling);
        Assert.Equal((12, RecidiveAnker.Bekendmaking, RecidiveMaatstaf.ZelfdeOfHogereCategorie),
            (Document.Recidive.Inhoud!.VensterInMaanden, Document.Recidive.Inhoud.Anker, Document.Recidive.Inhoud.WatTelt));
        Assert.Equal(new RecidiveStap { Bewerking = Bewerking.Vermenigvuldig, Deel = Tariefdeel.Duur, Waarde = 2 }, Assert.Single(Document.Recidive.Inhoud.Stappen));
        Assert.Equal(12, Document.Afzien!.Inhoud!.TermijnInMaanden);
        Assert.True(Document.Ingang!.Inhoud!.EerderAlsNietUitbetaald);
        Assert.True(Document.Samenloop!.Inhoud!.ZwaarsteBijEenHandeling);
        Assert.Equal(4, Document.Horen!.Inhoud!.Uitzonderingen.Count);
        Assert.Equal(HoorGrond.Spoed, Document.Horen.Inhoud.Uitzonderingen[0]);
    }

    [Fact]
    public void Het_model_heeft_geen_gemeente_geen_categorie_en_geen_percentage()
    {
        var model = Assert.Single(VerordeningBibliotheek.Ingebouwd.Alle, v => v.Id == "model-2015");

        Assert.Empty(model.Gemeenten);
        Assert.Empty(model.Gedragingen);
        Assert.Empty(model.Tarieven);
        Assert.Null(model.Uniform);
        Assert.DoesNotContain("percentage\":", System.Text.Encoding.UTF8.GetString(VerordeningWriter.Schrijf(model)), StringComparison.OrdinalIgnoreCase);
    }
}
