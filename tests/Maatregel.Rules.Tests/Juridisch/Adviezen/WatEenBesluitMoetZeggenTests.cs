using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>What the Algemene wet bestuursrecht asks of a decision (articles 3:45 to 3:48, 4:8), and what may not stand in one.</summary>
[Trait("soort", "juridisch")]
public sealed class WatEenBesluitMoetZeggenTests
{
    [Fact]
    public void Bij_een_herhaling_staat_er_dat_het_er_een_is_en_van_welk_besluit()
    {
        var brief = Herhaling().Advies.Teksten.Beschikking;

        Assert.Contains("Dit is een herhaling. Op 21 september 2023 kreeg u al een besluit over een maatregel.", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("maatregel e1", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("maatregel m1", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Bij_een_herhaling_staat_ook_wat_het_eerdere_besluit_was_waarover_en_welke_plicht()
    {
        var brief = Zaak.EenNoShow().MetEerdereMaatregel(new EerdereMaatregel
        {
            Regel = new("pw-18-5"),
            Grondslag = new("pw-18-4-a"),
            Gedragingsdatum = Zaak.Dag("2023-09-01"),
            Bekendgemaakt = Zaak.Dag("2023-09-21"),
            Percentage = 100,
            Maanden = 1,
            Status = MaatregelStatus.Geldig,
        }).Advies.Teksten.Beschikking;

        Assert.Contains(
            "Dit is een herhaling. Op 21 september 2023 kreeg u al een besluit over een maatregel. Dat was een verlaging van 100% gedurende 1 maand. Het ging toen over wat er op 1 september 2023 gebeurde.\nDe plicht was toen: werk aannemen en houden.\nVoor een herhaling geldt een andere regel dan voor een eerste keer.",
            brief,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Is_van_het_eerdere_besluit_de_plicht_niet_opgegeven_dan_vraagt_de_brief_daarom() =>
        Assert.Contains("[Schrijf op om welke plicht het toen ging.]\nVoor een herhaling geldt een andere regel dan voor een eerste keer.", Herhaling().Advies.Teksten.Beschikking, StringComparison.Ordinal);

    /// <summary>Artikel 3:46 Awb, en artikel 18, twaalfde lid: dat een besluit om een ander meetelt, spreekt niet vanzelf.</summary>
    [Fact]
    public void Ging_het_eerdere_besluit_over_de_partner_dan_zegt_de_brief_dat_en_waarop_het_rust()
    {
        var zaak = EerderAnders(m => m with { Van = Gezinslid.Partner }).Met(c => c with { Partner = new Belanghebbende { Ontheffingen = [] } });
        var brief = zaak.Advies.Teksten.Beschikking;

        Assert.Contains("\nHet ging toen om [naam van de partner]. [Leg in gewone woorden uit waarom dat hier meetelt.]\n", brief, StringComparison.Ordinal);
        Assert.Contains("artikel 18, twaalfde lid, Participatiewet", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Ging_het_eerdere_besluit_over_de_inwoner_en_nu_over_de_partner_dan_zegt_de_brief_dat_ook() => Assert.Contains(
        "\nHet ging toen om [naam van de inwoner]. [Leg in gewone woorden uit waarom dat hier meetelt.]\n",
        EerderAnders(m => m with { Van = Gezinslid.Belanghebbende }).VanDePartner().Gehoord(Gezinslid.Belanghebbende, Gezinslid.Partner).Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("GM1926", "\nDat besluit was van de gemeente [naam gemeente]. [Leg in gewone woorden uit waarom dat hier meetelt.]\n", true)]
    [InlineData("GM1916", "Dat besluit was van de gemeente", false)]
    public void Was_het_eerdere_besluit_van_een_andere_gemeente_dan_zegt_de_brief_van_welke(string gemeente, string zin, bool staatErin) =>
        Assert.Equal(staatErin, EerderAnders(m => m with { Gemeente = gemeente }).Advies.Teksten.Beschikking.Contains(zin, StringComparison.Ordinal));

    [Fact]
    public void Ging_het_toen_om_dezelfde_persoon_dan_staat_er_niets_bij() =>
        Assert.DoesNotContain("Het ging toen om [", EerderAnders(m => m).Advies.Teksten.Beschikking, StringComparison.Ordinal);

    private static Zaak EerderAnders(Func<EerdereMaatregel, EerdereMaatregel> anders) => Zaak.EenNoShow().MetEerdereMaatregel(anders(new EerdereMaatregel
    {
        Regel = new("pw-18-5"),
        Grondslag = new("pw-18-4-h"),
        Gedragingsdatum = Zaak.Dag("2023-09-01"),
        Besluitdatum = Zaak.Dag("2023-09-21"),
        Bekendgemaakt = Zaak.Dag("2023-09-21"),
        Percentage = 100,
        Maanden = 1,
        Status = MaatregelStatus.Geldig,
        TeltMee = Antwoord.Ja,
    }));

    /// <summary>Wie in augustus geen uitkering heeft, wordt in juli en september verlaagd, en niet drie maanden lang.</summary>
    [Fact]
    public void Zit_er_een_maand_tussen_dan_noemen_brief_en_samenvatting_de_maanden_zelf()
    {
        var advies = Herhaling().Met(c => c with
        {
            Uitkering = c.Uitkering! with { MaandenZonderUitkering = [new(2024, 8), .. Enumerable.Range(0, 4).Select(m => new NodaTime.YearMonth(2024, 9).PlusMonths(m))], ZonderUitkeringInhalen = Antwoord.Ja },
        }).Advies;

        Assert.Equal<NodaTime.YearMonth>([new(2024, 7), new(2025, 1)], advies.Maatregelen.Single().Plan.Select(m => m.Maand));
        Assert.StartsWith("Advies: verlaag de bijstand met 100% gedurende 2 maanden, over juli 2024 en januari 2025.", advies.Samenvatting, StringComparison.Ordinal);
        Assert.Contains("U krijgt tijdelijk minder bijstand. Dat is in juli 2024 en januari 2025.", advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains(", over juli 2024 en januari 2025.", advies.Teksten.Kort, StringComparison.Ordinal);
        Assert.Contains("- Over juli 2024 en januari 2025.", advies.Teksten.Rapportage, StringComparison.Ordinal);
        Assert.Contains("De verlaging is in juli 2024 en januari 2025.", advies.Teksten.Inkeer!, StringComparison.Ordinal);
        Assert.All(
            (string[])[advies.Samenvatting, advies.Teksten.Beschikking, advies.Teksten.Kort, advies.Teksten.Rapportage, advies.Teksten.Inkeer!],
            tekst => Assert.DoesNotContain("tot en met 31 januari 2025", tekst, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("juli 2024", 7)]
    [InlineData("juli en augustus 2024", 7, 8)]
    [InlineData("juli tot en met september 2024", 7, 8, 9)]
    [InlineData("juli 2024 en september 2024", 7, 9)]
    [InlineData("mei 2024, juli 2024 en september 2024", 5, 7, 9)]
    [InlineData("juli en augustus 2024, en ook oktober 2024", 7, 8, 10)]
    public void Maanden_met_een_maand_ertussen_staan_er_elk(string woorden, params int[] maanden) =>
        Assert.Equal(woorden, NederlandseWeergave.Maanden((IReadOnlyList<NodaTime.YearMonth>)[.. maanden.Select(m => new NodaTime.YearMonth(2024, m))]));

    [Fact]
    public void Een_voornemen_bij_een_mogelijke_herhaling_zegt_dat_het_er_een_kan_zijn() => Assert.Contains(
        "Dit kan een herhaling zijn. Op 21 september 2023 kreeg u al een besluit over een maatregel. Voor een herhaling geldt een andere regel dan voor een eerste keer.\nDe verlaging kan 100% gedurende 2 maanden zijn.",
        Herhaling().MetHoor(HoorStatus.NietUitgenodigd).Advies.Teksten.Voornemen!,
        StringComparison.Ordinal);

    [Fact]
    public void Ook_dat_voornemen_noemt_de_bepalingen_waarvan_de_herhaling_afwijkt() => Assert.Contains(
        "- hoeveel en hoelang: artikel 18, vijfde lid, Participatiewet; artikel 18, zesde lid, Participatiewet; artikel 10a van de verordening",
        Herhaling().MetHoor(HoorStatus.NietUitgenodigd).Advies.Teksten.Voornemen!,
        StringComparison.Ordinal);

    [Fact]
    public void Wat_is_aangenomen_en_beslist_staat_boven_de_brief_voor_wie_hem_nakijkt() => Assert.StartsWith(
        "CONCEPT. Een medewerker controleert deze brief en vult in wat tussen haken staat.\n[Kijk in het verslag na wat is aangenomen en beslist: of de verordening nog gold;",
        Herhaling().Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    [Fact]
    public void Dat_er_verwijt_is_en_geen_reden_om_af_te_stemmen_rust_op_een_bepaling()
    {
        var regels = Regels(Herhaling().Advies);

        Assert.Contains("- of er iets aan te doen was: artikel 18, negende lid, Participatiewet", regels);
        Assert.Contains("- uw omstandigheden: artikel 18, tiende lid, Participatiewet", regels);
    }

    [Fact]
    public void Bij_een_herhaling_staan_ook_de_bepalingen_waarvan_zij_afwijkt()
    {
        var regels = Regels(Herhaling().Advies);

        Assert.Contains("- hoeveel en hoelang: artikel 18, vijfde lid, Participatiewet; artikel 18, zesde lid, Participatiewet; artikel 10a van de verordening", regels);
    }

    [Fact]
    public void Bij_spreiding_staan_de_bepaling_van_de_duur_de_som_en_de_maanden()
    {
        var brief = Voorbeeldzaken.Advies("10-gespreid").Teksten.Beschikking;

        Assert.Contains("- hoeveel en hoelang: artikel 18, vijfde lid, Participatiewet; artikel 10a van de verordening", brief, StringComparison.Ordinal);
        Assert.Contains("- voor wie en welke maanden: artikel 10b van de verordening", brief, StringComparison.Ordinal);
        Assert.Contains("Wij verdelen dit bedrag over meer maanden.", brief, StringComparison.Ordinal);
        Assert.Matches("In totaal krijgt u € [0-9.,]+ minder", brief);
        Assert.Equal(3, brief.Split('\n').Count(r => r.StartsWith("- ", StringComparison.Ordinal) && r.Contains("minder bijstand €", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Kanaal.Telefoon, "U nam op 13 mei 2024 de telefoon niet op. Het ging om het gesprek over de voortgang. [Schrijf op hoe vaak en hoe laat wij belden.]", "De afspraak was op 2 mei 2024. U nam niet op.")]
    [InlineData(Kanaal.Video, "U was op 13 mei 2024 niet bij het gesprek over de voortgang. Dat was via beeldbellen.", "De afspraak was op 2 mei 2024. U was er niet bij.")]
    [InlineData(Kanaal.OpLocatie, "U kwam op 13 mei 2024 niet naar het gesprek over de voortgang.", "De afspraak was op 2 mei 2024. U kwam niet.")]
    public void Hoe_de_afspraak_was_bepaalt_wat_er_gebeurde(Kanaal kanaal, string zin, string oproep)
    {
        var brief = OpAfstand(kanaal).Advies.Teksten.Beschikking;

        Assert.Contains(zin, brief, StringComparison.Ordinal);
        Assert.Contains(oproep, brief, StringComparison.Ordinal);
        Assert.Equal(kanaal == Kanaal.OpLocatie, brief.Contains("kwam", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Kanaal.Telefoon, "Volgens onze gegevens nam u op 13 mei 2024 de telefoon niet op.")]
    [InlineData(Kanaal.Video, "Volgens onze gegevens was u op 13 mei 2024 niet bij het gesprek over de voortgang.")]
    public void Ook_een_voornemen_zegt_dat(Kanaal kanaal, string zin) =>
        Assert.Contains(zin, OpAfstand(kanaal).MetHoor(HoorStatus.NietUitgenodigd).Advies.Teksten.Voornemen!, StringComparison.Ordinal);

    /// <summary>Artikel 3:47 Awb: ook dat iets niet wordt gedaan, rust op een bepaling.</summary>
    [Fact]
    public void Wat_is_gevraagd_en_niet_gedaan_staat_bij_zijn_bepaling()
    {
        var gespreid = Zaak.EenNoShow().Met(c => c with { Verrekening = Verrekening.Gespreid }).Advies;

        Assert.Contains("Wij keken of wij het bedrag over meer maanden konden verdelen. Dat kan niet.", gespreid.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("- voor wie en welke maanden: artikel 10b van de verordening", Regels(gespreid));
        Assert.DoesNotContain(Regels(Zaak.EenNoShow().Advies), r => r.Contains("10b", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(HoorGrond.Spoed, "Er was haast bij.")]
    [InlineData(HoorGrond.AlGehoordGeenNieuweFeiten, "U had ons uw verhaal al verteld.")]
    [InlineData(HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid, "[Leg uit waarom dat niet nodig was, en noem de bepaling.]")]
    [InlineData(HoorGrond.ZietErvanAf, "U liet weten dat u dat niet wilde.")]
    public void Bleef_horen_achterwege_dan_staat_er_wat_er_gebeurde(HoorGrond grond, string zin) =>
        Assert.Contains(
            zin,
            Zaak.EenNoShow().MetHoor(HoorStatus.Achterwege, grond).AlsDeVerordening(v => v with { Horen = Proefverordening.Bekend("3", v.Horen!.Inhoud!) }).Advies.Teksten.Beschikking,
            StringComparison.Ordinal);

    [Fact]
    public void Een_modelbepaling_staat_niet_bij_de_regels_maar_als_iets_om_op_te_zoeken() => Assert.All(
        Regels(Herhaling().Advies).Where(r => r.Contains("model", StringComparison.Ordinal)),
        regel => Assert.StartsWith("[Zoek de bepaling op in de verordening en noem die.", regel, StringComparison.Ordinal));

    /// <summary>Veel verordeningen heten hetzelfde: aan de titel is niet te zien dat een bepaling uit een ander document komt.</summary>
    [Fact]
    public void Ook_een_bepaling_uit_een_document_met_dezelfde_titel_is_er_een_om_op_te_zoeken()
    {
        static int OpTeZoeken(Zaak zaak) => Regels(zaak.Advies).Count(r => r.StartsWith("[Zoek de bepaling op in de verordening en noem die.", StringComparison.Ordinal));
        var zelfde = Zaak.EenNoShow().AlsDeVerordening(v => v.NaarModel(m => m, Proefverordening.Model with { Id = "model-met-dezelfde-titel", Titel = v.Titel }));

        Assert.NotEqual(0, OpTeZoeken(zelfde));
        Assert.Equal(OpTeZoeken(Zaak.EenNoShow()), OpTeZoeken(zelfde));
    }

    [Theory]
    [InlineData(Regeling.Participatiewet)]
    [InlineData(Regeling.Ioaw)]
    [InlineData(Regeling.Ioaz)]
    public void Bedragen_zijn_wat_zij_zijn_met_vakantietoeslag_of_bruto(Regeling regeling)
    {
        var zaak = Zaak.EenNoShow();
        var brief = (regeling == Regeling.Ioaw ? zaak.InDeIoaw() : regeling == Regeling.Ioaz ? zaak.InDeIoaz() : zaak).Advies.Teksten.Beschikking;

        Assert.Equal(regeling == Regeling.Participatiewet, brief.Contains("De bedragen zijn met vakantietoeslag.", StringComparison.Ordinal));
        Assert.Equal(regeling != Regeling.Participatiewet, brief.Contains("De bedragen zijn bruto.", StringComparison.Ordinal));
        Assert.DoesNotContain("blijft er", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Vakantietoeslag_is_vijf_procent_van_het_bedrag_volgens_artikel_19_derde_lid()
    {
        var brief = Voorbeeldzaken.Advies("02-onderzoek-participatievoorziening").Teksten.Beschikking;

        Assert.Contains("- juli 2024: minder bijstand € 261,69, daarvan vakantietoeslag € 13,08, die maand betalen wij hoogstens € 994,42", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Bezwaar_kan_bij_het_college_van_de_gemeente() => Assert.Contains(
        "Stuur uw brief naar het college van burgemeester en wethouders van Leidschendam-Voorburg,",
        Herhaling().Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    [Fact]
    public void Een_brief_aan_het_paar_zegt_wie_het_deed_en_wie_is_gehoord()
    {
        var brief = Zaak.EenNoShow().VanDePartner().Met(c => c with
        {
            Partner = c.Belanghebbende,
            Hoor = c.Hoor! with { Wie = [Gezinslid.Belanghebbende, Gezinslid.Partner] },
        }).Advies.Teksten.Beschikking;

        Assert.Contains("[naam van de inwoner] en [naam van de partner]", brief, StringComparison.Ordinal);
        Assert.Contains("De plicht van [naam van de partner] is:", brief, StringComparison.Ordinal);
        Assert.Contains("hoorden wij u allebei.", brief, StringComparison.Ordinal);
        Assert.Contains("[Naam van de partner] kwam op 13 mei 2024 niet", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("uw partner", brief, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("vertelde u ons uw verhaal", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Houdt u zich weer aan uw plichten?", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_een_van_de_twee_gehoord_dan_staat_er_wie()
    {
        var beiden = Zaak.EenNoShow().En(Zaak.EenNoShow().Op("2024-05-20").VanDePartner()).Met(c => c with { Partner = c.Belanghebbende });

        Assert.Contains("hoorden wij [naam van de partner].", Gehoord(beiden, [Gezinslid.Partner]), StringComparison.Ordinal);
        Assert.Contains("hoorden wij [naam van de inwoner].", Gehoord(beiden, [Gezinslid.Belanghebbende]), StringComparison.Ordinal);
        Assert.Contains("hoorden wij [wie: een van u of u allebei].", Gehoord(beiden, []), StringComparison.Ordinal);

        static string Gehoord(Zaak zaak, IReadOnlyList<Gezinslid> wie)
        {
            var advies = zaak.Met(c => c with { Hoor = c.Hoor! with { Wie = wie } }).Advies;
            return Sjablonen.Standaard.Schrijf("beschikking", advies);
        }
    }

    [Theory]
    [InlineData(HoorGrond.AlGehoordGeenNieuweFeiten, "Wij hoorden eerder het verhaal van u allebei. Daarna hoorden wij geen nieuwe feiten.")]
    [InlineData(HoorGrond.ZietErvanAf, "U mocht ons uw verhaal vertellen. [Wie van u] liet weten dat dat niet hoefde.")]
    public void Bleef_horen_van_een_paar_achterwege_dan_staat_er_van_wie(HoorGrond grond, string zin) => Assert.Contains(
        zin,
        Sjablonen.Standaard.Schrijf("beschikking", Zaak.EenNoShow().VanDePartner().Met(c => c with { Hoor = new Hoor { Status = HoorStatus.Achterwege, Grond = grond, Datum = Zaak.Dag("2024-05-27"), Wie = [Gezinslid.Belanghebbende, Gezinslid.Partner] } }).Advies),
        StringComparison.Ordinal);

    [Fact]
    public void Heeft_de_inwoner_een_partner_dan_is_de_brief_aan_beiden_want_zij_hebben_een_uitkering()
    {
        var paren = new[]
        {
            Zaak.EenNoShow().Met(c => c with { Partner = c.Belanghebbende }),
            Zaak.EenNoShow().MetUitkering(u => u with { NormPerMaand = null, Leefsituatie = Leefsituatie.Gehuwden }),
        };

        Assert.All(paren.Select(p => p.Advies.Teksten.Beschikking), brief =>
        {
            Assert.Contains("[naam van de inwoner] en [naam van de partner]", brief, StringComparison.Ordinal);
            Assert.Contains("De plicht van [naam van de inwoner] is:", brief, StringComparison.Ordinal);
            Assert.Contains("U hebt samen een uitkering. Daarom geldt de maatregel voor u allebei.", brief, StringComparison.Ordinal);
        });
        Assert.DoesNotContain("partner", Zaak.EenNoShow().MetUitkering(u => u with { NormPerMaand = null, Leefsituatie = Leefsituatie.Alleenstaande }).Advies.Teksten.Beschikking, StringComparison.Ordinal);
    }

    [Fact]
    public void Rust_een_bedrag_op_de_norm_van_een_eerder_halfjaar_dan_staat_dat_bij_de_bedragen() => Assert.Contains(
        "[De norm van het latere halfjaar is niet opgegeven. Geef die op en laat het advies opnieuw maken, of vul de bedragen in.]\nIn totaal",
        Herhaling().Met(c => c with { Peildatum = Zaak.Dag("2024-11-11"), Bekendmaking = Zaak.Dag("2024-11-18") }).Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    [Fact]
    public void Een_maatregel_op_nihil_noemt_geen_venster_zonder_de_twijfel() => Assert.All(
        Voorbeeldzaken.Alle.Keys.Select(Voorbeeldzaken.Advies).Where(a => a.Termijnen?.RecidiveVan is not null && a.Maatregelen.Any(m => m.Geadviseerd.Percentage == 0)),
        advies => Assert.Contains("Of die meetelt, staat niet in de wet.", advies.Teksten.Beschikking, StringComparison.Ordinal));

    [Fact]
    public void Een_voornemen_stelt_niets_vast()
    {
        var brief = Zaak.EenNoShow().MetHoor(HoorStatus.NietUitgenodigd).Advies.Teksten.Voornemen!;

        Assert.Contains("Volgens onze gegevens", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("staan vast", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("schending", brief, StringComparison.Ordinal);
        Assert.Contains("Het gaat volgens ons om uw plicht.\nDie is: meedoen aan hulp naar werk", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Afgestemd_noemt_wat_er_is_afgestemd_en_wat_de_consulent_daarover_schreef()
    {
        var brief = Zaak.EenNoShow().MetDringendeRedenen(50, 1).Advies.Teksten.Beschikking;

        Assert.Contains("De regel is: de bijstand wordt verlaagd met 100% gedurende 1 maand.", brief, StringComparison.Ordinal);
        Assert.Contains("Daarom is de verlaging 50% gedurende 1 maand.", brief, StringComparison.Ordinal);
        Assert.Contains("In het verslag staat: ", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void In_een_brief_staan_geen_uitspraken_en_geen_namen_uit_het_programma() => Assert.All(
        Voorbeeldzaken.Alle.Keys.Select(Voorbeeldzaken.Advies).SelectMany(a => new[] { a.Teksten.Voornemen, a.Uitkomst is Uitkomst.Maatregel or Uitkomst.GeenMaatregel or Uitkomst.Waarschuwing ? a.Teksten.Beschikking : null, a.Teksten.Inkeer }).OfType<string>(),
        brief =>
        {
            Assert.DoesNotContain("ECLI", brief, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\b[gme][1-9]\b|\b(pw|vo|ioaw|ioaz|awb|model)-[0-9a-z]", brief);
        });

    private static Zaak Herhaling() => Zaak.EenNoShow().Met(_ => Voorbeeldzaken.Alle["04-herhaling"].Casus);

    private static Zaak OpAfstand(Kanaal kanaal) =>
        Zaak.EenNoShow().BijVoortgangsgesprek().MetGedraging(g => g with { NoShow = g.NoShow! with { Kanaal = kanaal, Belpogingen = kanaal == Kanaal.Telefoon ? 2 : null } });

    private static string[] Regels(Advies advies) => advies.Teksten.Beschikking.Split("Op welke regels steunt dit besluit?")[1].Trim().Split('\n');
}
