using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;
using static Maatregel.Rules.Tests.Hulp.Vormdocument;

namespace Maatregel.Rules.Tests.Juridisch.Verordeningsrecht;

/// <summary>
/// Vormen die echte verordeningen hebben, elk als document en met wat eruit volgt. De gemeente en haar getallen zijn verzonnen; de
/// vorm niet. Herhaling staat in <see cref="HerhalingInVerordeningen"/>; weigering, dringende redenen, de boete, de eerste dag en het
/// basisdocument staan in <see cref="MeerVormenVanVerordeningen"/>.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class VormenVanVerordeningen
{
    private const string AlleAcht = """ "onderdelen": ["a", "b", "c", "d", "e", "f", "g", "h"] """;
    private static readonly Zaak Werk = Zaak.EenSchendingVan("pw-18-4-a").Op("2024-05-13").MetGedraging(g => g with { VerliesVanWerk = Antwoord.Nee });
    private static readonly Zaak Registratie = Zaak.EenSchendingVan("pw-9-1-a-registratie").Op("2024-05-13");
    private static readonly Zaak Tegenprestatie = Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie").Op("2024-05-13");
    private static readonly Zaak Misdraging = Zaak.EenSchendingVan("pw-9-6-misdraging").Op("2024-05-13");
    private static readonly Zaak Besef = Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef").Op("2024-05-13");

    [Fact]
    public void Het_document_zonder_wijziging_klopt() => Assert.Empty(Zonder.Fouten);

    // Ouder-Amstel, Waddinxveen, Oosterhout, Den Haag, Almere, Uithoorn, ISD Bollenstreek.
    [Fact]
    public void De_eerste_duur_is_bekend_en_die_bij_herhaling_niet()
    {
        var document = Met(Bekend("uniform", "9", $$"""[{ {{AlleAcht}}, "eersteMaanden": 1 }]"""));

        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1", document.Kern(Werk));
        Assert.Equal("nog-niet: vraag duur-onbekend", document.Kern(Werk.MetEerdereMaatregel("pw-18-5", "2024-01-15")));
        Assert.Equal("maatregel: pw-18-4-a pw-18-7 100% × 3", document.Kern(Werk.MetEerdereMaatregel("pw-18-6", "2024-01-15")));
        Assert.Contains("$.uniform.inhoud[0].herhalingMaanden", document.Aandacht);
    }

    // ISD Bollenstreek, Almere, Den Haag, Groningen.
    [Fact]
    public void Van_een_bepaling_is_het_artikel_niet_bekend()
    {
        var document = MetRij("tarieven", 0, """{ "artikel": "onbekend-tarief" }""");
        var advies = document.Advies(Registratie);

        Assert.Equal("maatregel: vo-7-1 vo-onbekend-tarief 10% × 1", document.Kern(Registratie));
        Assert.Contains(advies.Motivering, o => o.Bron.Aanhaling == "[artikel niet bekend: tarief], Afstemmingsverordening Proefstad 2015" && o.Bron.Url is null);
        Assert.Contains("[artikel niet bekend: tarief]", advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("$.tarieven[0].artikel ongeldig-label", MetRij("tarieven", 0, """{ "artikel": "onbekend" }""").Fouten);
    }

    // Twintig documenten, waaronder ISD Bollenstreek, Almere, Renkum en Tynaarlo.
    [Fact]
    public void De_eerste_dag_is_aangenomen()
    {
        var document = Met("""{ "bekendVanaf": "2016-05-01" }""");

        Assert.Equal("nog-niet: vraag verordening-eerste-dag", document.Kern(Registratie.Op("2016-04-30")));
        Assert.Equal("maatregel: vo-7-1 vo-9-1-a 10% × 1", document.Kern(Registratie.Op("2016-05-01")));
        Assert.Equal("geen-maatregel: pw-18-9", document.Kern(Registratie.Op("2016-04-30").MetMate(Mate.Ontbreekt)));
        Assert.Equal("nog-niet: vraag datum-gedraging", document.Kern(Registratie.MetGedraging(g => g with { Datum = null })));
    }

    [Theory]
    [InlineData("""{ "bekendVanaf": "2015-01-01" }""", "$.bekendVanaf ongeldige-volgorde")]
    [InlineData("""{ "bekendVanaf": "2016-01-02", "bekendTotEnMet": "2016-01-01" }""", "$.bekendVanaf ongeldige-volgorde")]
    [InlineData("""{ "bekendVanaf": "2016-01-02", "gemeenten": [{ "code": "GM9001", "naam": "Proefstad", "van": "2015-01-01", "totEnMet": "2016-01-01" }] }""", "$.bekendVanaf ongeldige-volgorde")]
    [InlineData("""{ "bekendmaking": "Gemeenteblad 2015, 1944" }""", "$.bekendmaking ongeldige-id")]
    public void Wat_van_de_kop_niet_kan_wordt_geweigerd(string leden, string fout) => Assert.Equal([fout], Met(leden).Fouten);

    // Amstelveen: drie maanden bij onderdeel a, door de rechter opzij gezet (ECLI:NL:RBAMS:2017:5710).
    [Fact]
    public void Een_rechter_zette_de_duur_bij_een_onderdeel_opzij()
    {
        const string Oordeel = """ "buitenToepassing": { "ecli": "ECLI:NL:RBAMS:2017:5710", "vanaf": "2015-01-01", "reden": "Geen ruimte voor het zesde lid." } """;
        var document = Met(Bekend("uniform", "10", $$"""
            [
              { "onderdelen": ["a"], "eersteMaanden": 3, {{Oordeel}} },
              { "onderdelen": ["b", "c", "d", "e", "f", "g", "h"], "eersteMaanden": 2, "herhalingMaanden": 3 }
            ]
            """));
        var nietHeelOpzij = Bekend("uniform", "10", $$"""[{ "onderdelen": ["a"], "eersteMaanden": 3, {{Oordeel.Replace("2015", "2017", StringComparison.Ordinal)}} }]""");

        Assert.Empty(document.Fouten);
        Assert.Equal("nog-niet: vraag duur-onbekend", document.Kern(Werk));
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 2", document.Kern(Zaak.EenNoShow()));
        Assert.Contains("$.uniform.inhoud[0].eersteMaanden buiten-wet", Met(nietHeelOpzij).Fouten);
        Assert.Contains("$.uniform.inhoud[0].buitenToepassing.ecli ongeldige-ecli", Met(nietHeelOpzij.Replace("ECLI:NL:RBAMS:2017:5710", "uitspraak", StringComparison.Ordinal)).Fouten);
    }

    [Fact]
    public void Een_kortere_duur_die_een_rechter_opzij_zette_maakt_de_langere_geen_vraag() => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-5 100% × 2",
        Met(Bekend("uniform", "10", """
            [
              { "onderdelen": ["a"], "eersteMaanden": 1, "herhalingMaanden": 3, "buitenToepassing": { "ecli": "ECLI:NL:RBAMS:2017:5710", "vanaf": "2015-01-01", "reden": "De duur verschilt." } },
              { "onderdelen": ["b", "c", "d", "e", "f", "g", "h"], "eersteMaanden": 2, "herhalingMaanden": 3 }
            ]
            """)).Kern(Zaak.EenNoShow()));

    // Rotterdam 7, Halte Werk.
    [Fact]
    public void Afzien_kan_maar_de_verordening_noemt_geen_termijn() =>
        Assert.Equal("maatregel: vo-7-1 vo-9-1-a 10% × 1", Met(Bekend("afzien", "7", """{ "ookBijDringendeRedenen": true }""")).Kern(LaatVastgesteld));

    // Amsterdam 3, tweede lid.
    [Theory]
    [InlineData("vaststelling", "maatregel: vo-7-1 vo-9-1-a 10% × 1")]
    [InlineData("besluit", "geen-maatregel: vo-3-2")]
    public void De_termijn_om_van_af_te_zien_loopt_tot_de_vaststelling_of_tot_het_besluit(string tot, string uitkomst) => Assert.Equal(
        uitkomst,
        Met(Bekend("afzien", "3-2", $$"""{ "termijnInMaanden": 12, "tot": "{{tot}}" }""")).Kern(Registratie.Met(c => c with { Peildatum = new LocalDate(2025, 6, 1), Bekendmaking = new LocalDate(2025, 6, 1) })));

    // Amsterdam 5, Capelle 1, Delft, Zandvoort: wat meetelt naast de norm staat in woorden; het advies zegt het.
    [Fact]
    public void Naast_de_norm_tellen_andere_bedragen_mee()
    {
        var advies = Met(Bekend("berekeningsgrondslag", "5", """{ "ookMeegerekend": ["bijzondere bijstand, als geen algemene bijstand wordt verleend"] }""")).Advies(Registratie);

        Assert.Contains(advies.Aannames, a => a.Tekst.Tekst.Contains("bijzondere bijstand, als geen algemene bijstand wordt verleend", StringComparison.Ordinal));
    }

    [Fact]
    public void Eén_gedraging_is_niet_geregeld()
    {
        var document = MetRij("gedragingen", 3, """{ "status": "niet-geregeld", "tarief": null, "vindplaats": null }""");

        Assert.Empty(document.Fouten);
        Assert.Equal("niet-geregeld", document.Kern(Misdraging));
        Assert.Equal("De verordening noemt deze gedraging niet; zonder bepaling kan de uitkering niet worden verlaagd.", document.Keren("pw-9-6-misdraging").Single());
    }

    // Amsterdam 12, eerste lid.
    [Theory]
    [InlineData("percentage", "maatregel: vo-12 vo-12 50% × 1")]
    [InlineData("totaal", "maatregel: vo-11-1 vo-11-1 20% × 3")]
    public void De_zwaarste_van_een_handeling_wordt_naar_percentage_of_totaal_gemeten(string maat, string uitkomst) => Assert.Equal(
        uitkomst,
        Met(Samen(Bekend("samenloop", "13", $$"""{ "zwaarsteBijEenHandeling": true, "zwaarsteNaar": "{{maat}}" }"""), Verkwisting))
            .Kern(Besef.En(Misdraging).Met(c => c with { Gedragingen = [.. c.Gedragingen.Select(g => g with { Handeling = "h1" })] })));

    // Amsterdam 12, tweede lid.
    [Theory]
    [InlineData("tegelijk", "07: 10%; 07: 90%")]
    [InlineData("na-elkaar", "07: 10%; 08: 95%")]
    public void Wat_naast_een_andere_maatregel_niet_in_de_maand_past_vervalt_tenzij_zij_na_elkaar_komen(string volgorde, string uitkomst)
    {
        var zaak = Registratie.En(Tegenprestatie).Met(c => c with { Gedragingen = [c.Gedragingen[0] with { Handeling = "h1" }, c.Gedragingen[1] with { Handeling = "h2" }] });
        var document = Met(Samen(Bekend("samenloop", "13", $$"""{ "zwaarsteBijEenHandeling": true, "meerHandelingen": "{{volgorde}}" }"""), """
            { "tarieven": [
              { "categorie": 1, "artikel": "9-1-a", "status": "bekend", "tarief": { "percentage": 10, "maanden": 1 }, "vindplaats": "gmb-2014-1" },
              { "categorie": 2, "artikel": "9-1-b", "status": "bekend", "tarief": { "percentage": 95, "maanden": 1 }, "vindplaats": "gmb-2014-1" }
            ] }
            """));

        Assert.Equal(uitkomst, string.Join("; ", document.Advies(zaak).Maatregelen.Select(m => string.Join(", ", m.Plan.Select(p => FormattableString.Invariant($"{p.Maand.Month:00}: {p.Percentage:0}%"))))));
    }

    // Katwijk, Zwolle, Tynaarlo, Capelle aan den IJssel; RDWI in het blad van de gemeenschappelijke regeling.
    [Theory]
    [InlineData("gmb-2015-1944", "https://zoek.officielebekendmakingen.nl/gmb-2015-1944.html")]
    [InlineData("bgr-2021-708", "https://zoek.officielebekendmakingen.nl/bgr-2021-708.html")]
    public void De_verordening_staat_in_een_gemeenteblad(string nummer, string adres) =>
        Assert.Contains(Met($$"""{ "bekendmaking": "{{nummer}}" }""").Advies(Registratie).Motivering, o => o.Regel.Waarde == "vo-9-1-a" && o.Bron.Url == adres);

    // Diemen 7: jonger dan 27, binnen vier weken na de melding.
    [Theory]
    [InlineData("2024-04-15", Antwoord.Ja, "maatregel: vo-7-1 vo-9-1-a 10% × 1")]
    [InlineData("2024-04-14", Antwoord.Ja, "niet-geregeld")]
    [InlineData("2024-04-15", Antwoord.Nee, "niet-geregeld")]
    [InlineData("2024-04-15", Antwoord.Onbekend, "nog-niet: vraag voorwaarde-persoon")]
    [InlineData(null, Antwoord.Ja, "nog-niet: vraag voorwaarde-persoon")]
    [InlineData(null, Antwoord.Nee, "niet-geregeld")]
    public void Een_bepaling_geldt_alleen_voor_jongeren_in_de_eerste_vier_weken(string? melding, Antwoord jong, string uitkomst)
    {
        var zaak = Registratie.MetOordeel(o => o with { WilOndubbelzinnigNiet = Antwoord.Nee }).MetPersoon(p => p with { JongerDan27 = jong });

        Assert.Equal(uitkomst, MetRij("gedragingen", 0, """{ "persoon": "jonger-dan-27-in-zoektijd" }""").Kern(melding is null ? zaak : zaak.Gemeld(melding)));
    }

    [Fact]
    public void De_tabel_laat_zien_wat_voor_jongeren_in_de_eerste_vier_weken_geldt() => Assert.Equal(
        "10% gedurende 1 maand: € 100,00 (artikel 9, eerste lid, onderdeel a van de verordening)",
        MetRij("gedragingen", 0, """{ "persoon": "jonger-dan-27-in-zoektijd" }""").Keren("pw-9-1-a-registratie").First());

    // Enschede, en verordeningen die per hoofdstuk of met Romeinse cijfers nummeren.
    [Theory]
    [InlineData("2.3-1")]
    [InlineData("4:12")]
    [InlineData("III")]
    public void Artikelen_zijn_anders_genummerd(string artikel) =>
        Assert.Equal($"maatregel: vo-7-1 vo-{artikel} 10% × 1", MetRij("tarieven", 0, $$"""{ "artikel": "{{artikel}}" }""").Kern(Registratie));

    // Katwijk, Gouda, Zwolle, Veendam, Maashorst; bruto in Tynaarlo; niet gezegd in een verzamelverordening.
    [Theory]
    [InlineData("langere-afhankelijkheid-netto", 4000, "maatregel: vo-11-2 vo-11-2 20% × 1")]
    [InlineData("langere-afhankelijkheid-bruto", 4000, "maatregel: vo-11-2 vo-11-2 20% × 1")]
    [InlineData("langere-afhankelijkheid", 1000, "maatregel: vo-11-1 vo-11-1 10% × 1")]
    [InlineData("langere-afhankelijkheid", 1000.01, "nog-niet: vraag benadelingsbedrag-netto-bruto")]
    [InlineData("te-veel-betaald", 4000, "nog-niet: vraag benadelingsbedrag-netto-bruto")]
    public void Of_het_benadelingsbedrag_netto_of_bruto_is_zegt_niet_elke_verordening(string begrip, decimal bedrag, string uitkomst) =>
        Assert.Equal(uitkomst, Met(Schijven(begrip, 20)).Kern(Besef.MetGedraging(g => g with { Benadelingsbedrag = bedrag })));

    [Fact]
    public void Waar_elke_schijf_hetzelfde_kost_doet_netto_of_bruto_er_niet_toe() =>
        Assert.Equal("maatregel: vo-11-2 vo-11-2 10% × 1", Met(Schijven("te-veel-betaald", 10)).Kern(Besef.MetGedraging(g => g with { Benadelingsbedrag = 4000 })));

    [Theory]
    [InlineData("langere-afhankelijkheid-netto", "Wat is het benadelingsbedrag: de netto bijstand door langere of eerdere afhankelijkheid?")]
    [InlineData("langere-afhankelijkheid-bruto", "Wat is het benadelingsbedrag: de bruto bijstand door langere of eerdere afhankelijkheid?")]
    [InlineData("langere-afhankelijkheid", "Wat is het benadelingsbedrag: de bijstand door langere of eerdere afhankelijkheid?")]
    [InlineData("te-veel-betaald-netto", "Wat is het benadelingsbedrag: wat netto te veel is betaald?")]
    [InlineData("te-veel-betaald-bruto", "Wat is het benadelingsbedrag: wat bruto te veel is betaald?")]
    [InlineData("te-veel-betaald", "Wat is het benadelingsbedrag: wat te veel is betaald?")]
    public void De_vraag_naar_het_benadelingsbedrag_zegt_wat_de_verordening_eronder_verstaat(string begrip, string vraag) =>
        Assert.Equal(vraag, Assert.Single(Met(Schijven(begrip, 20)).Advies(Besef).OpenVragen).Vraag.Tekst);

    // Gennep, Weesp, Veendam.
    [Fact]
    public void De_verordening_werkt_terug()
    {
        var document = Met("""{ "gemeenten": [{ "code": "GM9001", "naam": "Proefstad", "van": "2022-07-01" }], "terugwerkendTot": "2022-01-01" }""");

        Assert.Equal("nog-niet: vraag verordening-twee-teksten", document.Kern(Registratie.Op("2022-03-01")));
        Assert.Contains(document.Advies(Registratie.Op("2022-03-01")).Aannames, a => a.Code == "terugwerkende-kracht");
        Assert.Equal("maatregel: vo-7-1 vo-9-1-a 10% × 1", document.Kern(Registratie.Op("2022-07-01")));
        Assert.Equal("niet-geregeld", document.Kern(Registratie.Op("2021-12-31")));
    }

    /// <summary>Beide teksten zijn bekend: die toen gold blijft gelden, en welke de lichtste is zegt een jurist.</summary>
    [Theory]
    [InlineData("2021-12-31", "maatregel: vo-7-1 vo-9-1-a 10% × 1")]
    [InlineData("2022-01-01", "nog-niet: vraag verordening-twee-teksten")]
    [InlineData("2022-06-30", "nog-niet: vraag verordening-twee-teksten")]
    [InlineData("2022-07-01", "maatregel: vo-7-1 vo-9-1-a 10% × 1")]
    public void De_verordening_werkt_terug_over_dagen_waarop_de_oude_tekst_gold(string dag, string uitkomst)
    {
        var oud = Met("""{ "gemeenten": [{ "code": "GM9001", "naam": "Proefstad", "van": "2015-01-01", "totEnMet": "2022-06-30" }] }""");
        const string Nieuw = """{ "id": "proefstad-2022", "gemeenten": [{ "code": "GM9001", "naam": "Proefstad", "van": "2022-07-01" }], "terugwerkendTot": "2022-01-01" }""";

        Assert.Equal(uitkomst, oud.KernNaast(Met(Nieuw), Registratie.Op(dag)));
        Assert.Equal(uitkomst, Met(Nieuw).KernNaast(oud, Registratie.Op(dag)));
        Assert.Equal("overlap", oud.KernNaast(Met(Nieuw.Replace("2022-07-01", "2022-06-30", StringComparison.Ordinal)), Registratie));
        Assert.Equal("overlap", Met(Nieuw.Replace("proefstad-2022", "ander", StringComparison.Ordinal).Replace("2022-07-01", "2022-03-01", StringComparison.Ordinal)
            .Replace("\"2022-03-01\" }", "\"2022-03-01\", \"totEnMet\": \"2022-03-31\" }", StringComparison.Ordinal)).KernNaast(Met(Nieuw), Registratie));
    }

    // Groningen, Rotterdam 10: naar wie of wat is getroffen. De soort misdraging zegt dat niet; de consulent kiest met een reden.
    [Fact]
    public void Een_misdraging_telt_naar_wie_is_getroffen()
    {
        var document = Met("""
            { "gedragingen": [
              { "artikel": "12-1", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-6-misdraging"], "omschrijving": "tegen een medewerker", "tarief": { "percentage": 100, "maanden": 1 }, "vindplaats": "gmb-2014-1" },
              { "artikel": "12-2", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-6-misdraging"], "omschrijving": "tegen een gebouw", "tarief": { "percentage": 50, "maanden": 1 }, "vindplaats": "gmb-2014-1" }
            ], "tarieven": [] }
            """);

        Assert.Equal("nog-niet: vraag grondslag-kiezen", document.Kern(Misdraging));
        Assert.Equal("maatregel: vo-12-2 vo-12-2 50% × 1", document.Kern(Misdraging.MetGrondslag("vo-12-2", "De ruit van het kantoor.")));
    }

    /// <summary>Twee soorten misdraging in één artikel hebben elk hun tarief.</summary>
    [Theory]
    [InlineData(Misdragingssoort.FysiekGeweld, "maatregel: vo-12 vo-12 100% × 1")]
    [InlineData(Misdragingssoort.Zaaksbeschadiging, "maatregel: vo-12 vo-12 70% × 1")]
    public void Eén_artikel_kent_een_tarief_per_soort_misdraging(Misdragingssoort soort, string uitkomst) => Assert.Equal(uitkomst, Met("""
        { "gedragingen": [
          { "artikel": "12", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-6-misdraging"], "misdraging": "fysiek-geweld", "tarief": { "percentage": 100, "maanden": 1 }, "vindplaats": "gmb-2014-1" },
          { "artikel": "12", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-6-misdraging"], "misdraging": "zaaksbeschadiging", "tarief": { "percentage": 70, "maanden": 1 }, "vindplaats": "gmb-2014-1" }
        ], "tarieven": [] }
        """).Kern(Misdraging.MetGedraging(g => g with { Misdraging = soort })));

    [Theory]
    [InlineData(""" "persoon": "jonger-dan-27" """, """ "persoon": "alleenstaande-ouder" """)]
    [InlineData(""" "persoon": "jonger-dan-27" """, """ "persoon": null """)]
    [InlineData(""" "persoon": null """, """ "persoon": null """)]
    public void Twee_bepalingen_met_één_naam_die_niet_te_kiezen_zijn_worden_geweigerd(string een, string ander) => Assert.Contains("$.gedragingen[1].artikel dubbel", Met($$"""
        { "gedragingen": [
          { "artikel": "7", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-1-a-registratie"], {{een}}, "tarief": { "percentage": 10, "maanden": 1 }, "vindplaats": "gmb-2014-1" },
          { "artikel": "7", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-1-a-registratie"], {{ander}}, "tarief": { "percentage": 20, "maanden": 1 }, "vindplaats": "gmb-2014-1" }
        ], "tarieven": [] }
        """).Fouten);

    private static Zaak LaatVastgesteld => Registratie.Op("2022-05-13").MetGedraging(g => g with { GeconstateerdOp = new LocalDate(2024, 5, 1) })
        .Met(c => c with { Peildatum = new LocalDate(2024, 5, 13), Bekendmaking = new LocalDate(2024, 5, 20), Uitkering = c.Uitkering! with { ToegekendPer = new LocalDate(2020, 1, 1), LaatstUitbetaaldeMaand = new YearMonth(2024, 5) } });

    private static string Schijven(string begrip, int tweede) => Bekend("tekortschietendBesef", "11", $$"""
        {
          "benadelingsbedrag": "{{begrip}}",
          "schijven": [
            { "artikel": "11-1", "totEnMet": 1000, "tarief": { "percentage": 10, "maanden": 1 } },
            { "artikel": "11-2", "tarief": { "percentage": {{tweede}}, "maanden": 1 } }
          ]
        }
        """);
}
