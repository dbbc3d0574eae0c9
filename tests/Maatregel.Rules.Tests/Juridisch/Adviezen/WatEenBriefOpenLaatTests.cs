using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>Wat niemand heeft vastgesteld, staat niet als feit in een brief; wat de brief draagt wel, en wie leest, leest gewone woorden.</summary>
[Trait("soort", "juridisch")]
public sealed class WatEenBriefOpenLaatTests
{
    private const string Controle = "[controleer deze dag]";
    private const string Herhaling = "[Gebeurt dit nog een keer? Dan kan dat als herhaling tellen. Zoek op van wanneer tot en met wanneer, en schrijf dat op.]";

    private static readonly Zaak Traject = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening);

    [Fact]
    public void Passen_er_meer_plichten_dan_noemt_het_voornemen_er_niet_een_als_de_enige()
    {
        var brief = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekMogelijkheden).MetHoor(HoorStatus.NietUitgenodigd).Advies.Teksten.Voornemen;

        Assert.DoesNotContain("Die is:", brief, StringComparison.Ordinal);
        Assert.Contains("[Noem om welke plicht het volgens ons gaat.", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void De_dag_van_bekendmaking_die_niemand_opgaf_wordt_nagekeken_en_de_laatste_dag_voor_bezwaar_ook()
    {
        var brief = Zaak.EenNoShow().Met(c => c with { Bekendmaking = null }).Advies.Teksten.Beschikking;

        Assert.Contains($"Verzonden op: 10 juni 2024 {Controle}\n", brief, StringComparison.Ordinal);
        Assert.Contains("Dat kan tot en met 22 juli 2024. [Controleer deze dag.]\n", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("ontroleer deze dag]", Zaak.EenNoShow().Advies.Teksten.Beschikking, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("[Controleer deze dag.]", Zaak.EenNoShow().Advies.Teksten.Beschikking, StringComparison.Ordinal);
    }

    [Fact]
    public void Dat_geldt_ook_voor_een_brief_over_opnieuw_kijken()
    {
        var brief = Assert.Single(Brieven.Bij(new MaatregelAdviseur().Herzie(Herzieningsvoorbeeld.Inkeer)));

        Assert.Contains($"Verzonden op: 12 augustus 2024 {Controle}\n", brief, StringComparison.Ordinal);
        Assert.Contains("Dat kan tot en met 23 september 2024. [Controleer deze dag.]\n", brief, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "ontroleer deze dag",
            Assert.Single(Brieven.Bij(new MaatregelAdviseur().Herzie(Herzieningsvoorbeeld.Inkeer with { Bekendmaking = Zaak.Dag("2024-08-12") }))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Zijn_de_gelijkgestelde_dagen_niet_bekend_dan_wordt_de_laatste_dag_voor_bezwaar_nagekeken()
    {
        var advies = Zaak.EenNoShow().Op("2026-11-02").Met(c => c with { Bekendmaking = Zaak.Dag("2026-12-14") }).Advies;

        Assert.Equal(
            advies.Aannames.Any(a => a.Code == "gelijkgestelde-dagen"),
            advies.Teksten.Beschikking.Contains("[Controleer deze dag.]", StringComparison.Ordinal));
    }

    [Fact]
    public void De_bepaling_die_de_plicht_oplegt_draagt_het_besluit()
    {
        Assert.Contains("- de plicht: artikel 18, vierde lid, onderdeel h, Participatiewet; artikel 18, eerste lid", Zaak.EenNoShow().Advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains(
            "- de plicht: artikel 9, eerste lid, onderdeel b, Participatiewet; artikel 18, eerste lid",
            Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).Advies.Teksten.Beschikking,
            StringComparison.Ordinal);
        Assert.Contains("- de plicht: artikel 37, eerste lid, onderdeel e, IOAW; ", Zaak.EenNoShow().InDeIoaw().Advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("- de plicht: artikel 37, eerste lid, onderdeel e, IOAZ; ", Zaak.EenNoShow().InDeIoaz().Advies.Teksten.Beschikking, StringComparison.Ordinal);
    }

    [Fact]
    public void Bij_nihil_gaat_er_niets_door_waarvoor_een_rechter_nodig_is()
    {
        Assert.DoesNotContain("voorlopige voorziening", Voorbeeldzaken.Advies("09-nihil").Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("voorlopige voorziening", Voorbeeldzaken.Advies("01-eerste-no-show").Teksten.Beschikking, StringComparison.Ordinal);
    }

    [Fact]
    public void Komt_er_naast_een_maatregel_een_waarschuwing_dan_staat_die_in_het_besluit()
    {
        var brief = Registratie(Zaak.EenNoShow()).Advies.Teksten.Beschikking;

        Assert.Contains("Ook keken wij naar wat er op 13 mei 2024 gebeurde. Daarvoor krijgt u een waarschuwing. [Schrijf op wat er toen is gedaan, of juist niet is gedaan, en om welke plicht het gaat. Leg in gewone woorden uit waarom.]", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Komt_er_naast_een_waarschuwing_voor_iets_anders_geen_maatregel_dan_staat_dat_in_de_waarschuwing()
    {
        var advies = Registratie(Zaak.EenNoShow().Op("2024-05-14").MetMate(Mate.Ontbreekt)).Advies;

        Assert.Equal(Uitkomst.Waarschuwing, advies.Uitkomst);
        Assert.Contains("Ook keken wij naar wat er op 14 mei 2024 gebeurde. Daarvoor krijgt u geen maatregel. U kon hier niets aan doen.", advies.Teksten.Waarschuwing, StringComparison.Ordinal);
    }

    [Fact]
    public void Loopt_er_naast_een_waarschuwing_nog_een_boete_dan_zegt_de_brief_niet_dat_alles_gelijk_blijft()
    {
        var advies = Registratie(Zaak.EenSchendingVan("pw-17-1-inlichtingen").Op("2024-05-14")).Advies;

        Assert.Equal((Uitkomst.Waarschuwing, "boete"), (advies.Uitkomst, advies.Route?.Code));
        Assert.Contains("U krijgt van ons een waarschuwing. Door deze waarschuwing verandert uw bijstand niet.", advies.Teksten.Waarschuwing, StringComparison.Ordinal);
        Assert.Contains("Ook keken wij naar wat er op 14 mei 2024 gebeurde. Daarover beslissen wij nog. [Leg in gewone woorden uit wat er kan gebeuren.", advies.Teksten.Waarschuwing, StringComparison.Ordinal);
        Assert.DoesNotContain("blijft nu gelijk", advies.Teksten.Waarschuwing, StringComparison.Ordinal);
    }

    [Fact]
    public void Ook_een_besluit_op_nihil_zegt_dat_dan_niet()
    {
        var advies = Zaak.EenSchendingVan("pw-18-4-a").MetDringendeRedenen(0, 1).En(Zaak.EenSchendingVan("pw-17-1-inlichtingen").Op("2024-05-14"))
            .Met(c => c with { Gedragingen = [c.Gedragingen[0] with { Handeling = "een" }, c.Gedragingen[1] with { Handeling = "twee" }] }).Advies;

        Assert.Equal((Uitkomst.Maatregel, "boete"), (advies.Uitkomst, advies.Route?.Code));
        Assert.Contains("Onderwerp: u krijgt een maatregel\n", advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("U krijgt van ons een maatregel. Maar daardoor verandert uw bijstand niet. Wij stellen de maatregel op nihil.", advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("Ook keken wij naar wat er op 14 mei 2024 gebeurde. Daarover beslissen wij nog.", advies.Teksten.Beschikking, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RecidiveAnker.Besluit, true)]
    [InlineData(null, true)]
    [InlineData(RecidiveAnker.Bekendmaking, false)]
    [InlineData(RecidiveAnker.Gedraging, false)]
    public void Zijn_de_dagen_voor_herhaling_niet_uit_te_rekenen_dan_zoekt_een_medewerker_ze_op(RecidiveAnker? anker, bool zoeken)
    {
        var brief = Traject.AlsDeVerordening(v => v with { Recidive = Proefverordening.Bekend("16", Proefverordening.Model.Recidive!.Inhoud! with { Anker = anker }) }).Advies.Teksten.Beschikking;

        Assert.Equal(zoeken, brief.Contains(Herhaling, StringComparison.Ordinal));
        Assert.Equal(!zoeken, brief.Contains("Let op: gebeurt dit nog een keer?", StringComparison.Ordinal));
    }

    [Fact]
    public void Ook_bij_de_wet_als_de_gemeente_vanaf_het_besluit_telt() => Assert.Contains(
        "[Gebeurt dit nog een keer? Dan kan dat als herhaling tellen.",
        Zaak.EenNoShow().MetKeuze("recidive-anker", "besluit").Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    /// <summary>Een bepaling die niet is gelezen, kan herhaling kennen: de brief zwijgt daar niet over.</summary>
    [Theory]
    [InlineData(Regeling.Participatiewet)]
    [InlineData(Regeling.Ioaw)]
    [InlineData(Regeling.Ioaz)]
    public void Ook_als_niet_bekend_is_wat_de_verordening_over_herhaling_zegt(Regeling regeling)
    {
        var zaak = regeling == Regeling.Participatiewet ? Traject : Zaak.EenNoShow().In(regeling);

        Assert.Contains(Herhaling, Beschikking(v => v with { Recidive = Proefverordening.Onbekend<Recidiveregeling>() }), StringComparison.Ordinal);
        Assert.Contains(Herhaling, Beschikking(v => v with { Recidive = null }), StringComparison.Ordinal);
        Assert.DoesNotContain("ebeurt dit nog een keer?", zaak.AlsDeVerordening(Proefverordening.MetGelezenHerhaling).BuitenToepassing("vo-16").Advies.Teksten.Beschikking, StringComparison.Ordinal);

        string Beschikking(Func<Verordeningen.Verordening, Verordeningen.Verordening> anders) => zaak.AlsDeVerordening(anders).Advies.Teksten.Beschikking;
    }

    [Fact]
    public void Kent_de_verordening_geen_herhaling_dan_is_er_niets_op_te_zoeken() => Assert.DoesNotContain(
        "ebeurt dit nog een keer?",
        Traject.AlsDeVerordening(v => v with { Recidive = Proefverordening.NietGeregeld<Recidiveregeling>() }).Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    [Fact]
    public void Kan_de_inwoner_alleen_volgens_de_verordening_om_herziening_vragen_dan_schrijft_een_medewerker_op_hoe()
    {
        const string Plek = "[Volgens de verordening kan de inwoner vragen of de verlaging stopt. Schrijf op hoe dat gaat.]";

        Assert.Contains(Plek, Traject.Advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains(Plek, Zaak.EenNoShow().InDeIoaw().Advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains(Plek, Traject.MetKeuze("inkeer-volgens-verordening").Advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.DoesNotContain(Plek, Zaak.EenNoShow().Advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.DoesNotContain(Plek, Traject.MetDringendeRedenen(0, 1).Advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.DoesNotContain(Plek, Traject.AlsDeVerordening(v => v with { Inkeer = Proefverordening.NietGeregeld<Inkeerregeling>() }).Advies.Teksten.Beschikking, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_reden_die_alleen_in_de_woorden_van_de_wet_bestaat_schrijft_een_medewerker_op()
    {
        var brief = Zaak.EenNoShow().Op("2023-05-13").Met(c => c with { Peildatum = Zaak.Dag("2024-07-17"), Bekendmaking = Zaak.Dag("2024-07-17") })
            .AlsDeVerordening(v => v with { Afzien = Proefverordening.Bekend("4", new Afzien { TermijnInMaanden = 12, Tot = Afzienmoment.Besluit }) })
            .MetOordeel(o => o with { UitzonderingOpAfzien = Antwoord.Nee }).Advies.Teksten.GeenMaatregel;

        Assert.Contains("Waarom krijgt u geen maatregel?\n[Leg in gewone woorden uit waarom. In het verslag staat: ", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Twee_verlagingen_in_een_voornemen_zeggen_elk_waarover_zij_gaan()
    {
        var brief = Zaak.EenNoShow().En(Zaak.EenSchendingVan("pw-18-4-b").Op("2024-05-14"))
            .Met(c => c with { Peildatum = Zaak.Dag("2024-06-17"), Bekendmaking = Zaak.Dag("2024-06-24"), Hoor = new Hoor { Status = HoorStatus.NietUitgenodigd } }).Advies.Teksten.Voornemen;

        Assert.Contains("Het gaat hier om wat er op 13 mei 2024 gebeurde. De verlaging kan", brief, StringComparison.Ordinal);
        Assert.Contains("Het gaat hier om wat er op 14 mei 2024 gebeurde. De verlaging kan", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Het gaat hier om", Voorbeeldzaken.Advies("11-nog-niet-gehoord").Teksten.Voornemen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de partner", Gezinslid.Partner)]
    [InlineData("de inwoner en de partner", Gezinslid.Belanghebbende, Gezinslid.Partner)]
    [InlineData("de inwoner", Gezinslid.Belanghebbende)]
    [InlineData("de inwoner")]
    public void Het_verslag_zegt_wie_is_gehoord(string wie, params Gezinslid[] leden)
    {
        var zaak = leden.Contains(Gezinslid.Partner) ? Zaak.EenNoShow().VanDePartner() : Zaak.EenNoShow();

        Assert.Contains($"- Gehoord op 27 mei 2024: {wie}. [Vat de zienswijze samen.]", zaak.Gehoord(leden).Advies.Teksten.Rapportage, StringComparison.Ordinal);
    }

    [Fact]
    public void Het_verslag_noemt_de_eerdere_maatregelen_zoals_zij_zijn_opgegeven()
    {
        var verslag = Zaak.EenNoShow().MetEerdereMaatregel("pw-18-5", "2022-09-21").MetEerdereMaatregel(new EerdereMaatregel { Regel = new("vo-10-1-b") }).Advies.Teksten.Rapportage;

        Assert.Contains(
            "- De eerdere maatregel van 21 september 2022: 100% gedurende 1 maand, volgens artikel 18, vijfde lid, Participatiewet (geldig).\n- Eerdere maatregel 2, volgens artikel 10, eerste lid, onderdeel b van de verordening.\n",
            verslag,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Is_er_geen_uitkering_om_te_verlagen_dan_is_het_niet_nog_geen_besluit_en_hoort_wie_het_wist_dat()
    {
        var blad = Zaak.EenNoShow().MetUitkering(u => u with { BeeindigdPer = Zaak.Dag("2024-06-01") }).Advies.Teksten.Beschikking;

        Assert.StartsWith("Er is geen besluit te nemen over een maatregel.", blad, StringComparison.Ordinal);
        Assert.Contains("[Wist de inwoner al van deze zaak? Laat dan weten dat er geen maatregel komt.]", blad, StringComparison.Ordinal);
        Assert.StartsWith("Er is nog geen besluit te nemen", Voorbeeldzaken.Advies("11-nog-niet-gehoord").Teksten.Beschikking, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_vraag_over_een_eerdere_maatregel_zonder_dag_noemt_haar_plaats_en_wijst_erheen()
    {
        var vraag = Assert.Single(Zaak.EenNoShow().MetEerdereMaatregel("pw-18-5", "2022-09-21").MetEerdereMaatregel("pw-18-5", null).Advies.OpenVragen, v => v.Code == "eerdere-maatregel-bekendmaking");

        Assert.Equal("Wanneer is eerdere maatregel 2 bekendgemaakt?", vraag.Vraag.Tekst);
        Assert.All(vraag.Velden, veld => Assert.StartsWith("$.eerdereMaatregelen[1].", veld, StringComparison.Ordinal));
    }

    /// <summary>Not being registered, for which the first time is a warning, beside another conduct.</summary>
    private static Zaak Registratie(Zaak andere) => Zaak.EenSchendingVan("pw-9-1-a-registratie").En(andere)
        .Met(c => c with { Peildatum = Zaak.Dag("2024-06-17"), Bekendmaking = Zaak.Dag("2024-06-24"), Gedragingen = [c.Gedragingen[0] with { Handeling = "een" }, c.Gedragingen[1] with { Handeling = "twee" }] })
        .AlsDeVerordening(v => v.MetGedraging("9-3", "pw-9-1-a-registratie") with { Waarschuwing = Proefverordening.Bekend("11", new Waarschuwingsregeling { Categorieen = [2], Verplicht = true }) });
}
