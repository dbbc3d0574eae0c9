using System.Text;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Keuzen;

/// <summary>Wat een gemeente één keer heeft bevestigd, is in haar adviezen geen aanname en geen vraag meer, maar haar keuze.</summary>
[Trait("soort", "juridisch")]
public sealed class GemeentekeuzenTests
{
    private static readonly Zaak NoShow = Zaak.EenNoShow();

    private static readonly Zaak Herhaling = NoShow.MetEerdereMaatregel(new EerdereMaatregel
    {
        Id = "m1",
        Regel = new("pw-18-5"),
        Bekendgemaakt = Zaak.Dag("2023-06-19"),
        Besluitdatum = Zaak.Dag("2023-05-10"),
        Percentage = 100,
        Maanden = 1,
        Status = MaatregelStatus.Geldig,
    });

    [Fact]
    public void Wat_is_bevestigd_staat_bij_de_keuzen_en_niet_bij_de_aannames()
    {
        var advies = Met(NoShow, ("verordening-nog-van-kracht", null)).Advies;
        var keuze = Assert.Single(advies.Keuzen);

        Assert.DoesNotContain(advies.Aannames, a => a.Code == "verordening-nog-van-kracht");
        Assert.Equal(("verordening-nog-van-kracht", "juridisch medewerker", new LocalDate(2026, 12, 1)), (keuze.Code, keuze.Door, keuze.BevestigdOp));
        Assert.EndsWith("De gemeente heeft dat bevestigd op 1 december 2026. Bron: collegebesluit 12.", keuze.Tekst.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("verordening nog van kracht", advies.Teksten.Kort, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_andere_gemeente_merkt_er_niets_van()
    {
        var advies = Met(NoShow.Met(c => c with { Gemeente = "GM0626" }), ("verordening-nog-van-kracht", null)).Advies;

        Assert.Empty(advies.Keuzen);
        Assert.Contains(advies.Aannames, a => a.Code == "verordening-nog-van-kracht");
        Assert.Equal(NoShow.Met(c => c with { Gemeente = "GM0626" }).Advies.Verantwoording.Instellingen, advies.Verantwoording.Instellingen);
    }

    [Theory]
    [InlineData("bekendmaking", "maatregel: pw-18-4-h pw-18-6 100% × 2")]
    [InlineData("besluit", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Het_begin_van_de_twaalf_maanden_kiest_de_gemeente(string anker, string uitkomst)
    {
        var zaak = Met(Herhaling, ("recidive-anker", anker));

        Assert.Equal(uitkomst, zaak.Uitkomst);
        Assert.Contains(zaak.Advies.Keuzen, k => k.Code == "recidive-anker");
        Assert.DoesNotContain(zaak.Advies.Aannames, a => a.Code == "recidive-anker");
    }

    [Theory]
    [InlineData("ja", "maatregel: pw-18-4-h pw-18-6 100% × 2")]
    [InlineData("nee", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Of_nihil_meetelt_is_dan_geen_vraag(string waarde, string uitkomst)
    {
        var zaak = NoShow.MetEerdereMaatregel(Herhaling.Casus.EerdereMaatregelen![0] with { Percentage = 0, Maanden = 0 });

        Assert.Equal("nog-niet: vraag recidive-nihil", zaak.Uitkomst);
        Assert.Equal(uitkomst, Met(zaak, ("recidive-nihil", waarde)).Uitkomst);
        Assert.Contains(Met(zaak, ("recidive-nihil", waarde)).Advies.Keuzen, k => k.Code == "recidive-nihil");
    }

    [Theory]
    [InlineData("ja", "maatregel: pw-18-4-h pw-18-6 100% × 2")]
    [InlineData("nee", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Of_een_maatregel_van_een_ander_gezinslid_meetelt_is_dan_geen_vraag(string waarde, string uitkomst) => Assert.Equal(
        uitkomst,
        Met(NoShow.MetEerdereMaatregel(Herhaling.Casus.EerdereMaatregelen![0] with { Van = Gezinslid.Partner }), ("recidive-gezinslid", waarde)).Uitkomst);

    [Fact]
    public void Wie_geen_herhalingsoproep_nodig_vindt_heeft_dat_gekozen()
    {
        var zaak = Met(NoShow.MetAlleenDeEersteUitnodiging(), ("herhalingsoproep", "nee"));

        Assert.StartsWith("nog-niet: stap herhalingsoproep", NoShow.MetAlleenDeEersteUitnodiging().Uitkomst, StringComparison.Ordinal);
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", zaak.Uitkomst);
        Assert.Contains(zaak.Advies.Keuzen, k => k.Code == "herhalingsoproep");
    }

    [Fact]
    public void Maatregelen_na_elkaar_mogen_langer_dan_drie_maanden_als_de_gemeente_dat_heeft_bevestigd()
    {
        var zaak = Herhaling.MetEerdereMaatregel("pw-18-6", "2024-01-15").En(Zaak.EenSchendingVan("pw-18-4-a").Op("2024-05-20"))
            .Met(c => c with { Samenloop = new Samenloopkeuze { Volgorde = Maatregelvolgorde.NaElkaar, Motivering = "Twee keer bewust geweigerd." } });

        Assert.Contains("langer-dan-drie-maanden", zaak.Advies.OpenVragen.Select(v => v.Code));
        var advies = Met(zaak, ("langer-dan-drie-maanden", "ja")).Advies;
        Assert.Empty(advies.OpenVragen);
        Assert.Contains(advies.Keuzen, k => k.Code == "langer-dan-drie-maanden");
    }

    [Fact]
    public void Wie_in_de_zaak_nee_zegt_wordt_gehoord_ook_als_de_gemeente_heeft_bevestigd_dat_het_mag()
    {
        var zaak = Zaak.EenSchendingVan("pw-18-4-a").MetEerdereMaatregel(new EerdereMaatregel
        {
            Regel = new("pw-18-6"),
            Gedragingsdatum = Zaak.Dag("2024-03-04"),
            Bekendgemaakt = Zaak.Dag("2024-04-22"),
            Percentage = 100,
            Maanden = 2,
            Status = MaatregelStatus.Geldig,
            Plan = [new(new(2024, 5), 100), new(new(2024, 6), 100)],
        });

        Assert.Equal("maatregel: pw-18-4-a pw-18-7 100% × 3", Met(zaak, ("langer-dan-drie-maanden", "ja")).Uitkomst);
        Assert.Equal(
            "nog-niet: vraag langer-dan-drie-maanden",
            Met(zaak.Met(c => c with { Samenloop = new Samenloopkeuze { Volgorde = Maatregelvolgorde.Tegelijk, LangerDanDrieMaanden = Antwoord.Nee } }), ("langer-dan-drie-maanden", "ja")).Uitkomst);
    }

    [Theory]
    [InlineData(Regeling.Participatiewet, "maatregel: vo-9-2 model-16 20% × 2")]
    [InlineData(Regeling.Ioaw, "maatregel: vo-9a-2 model-16 20% × 2")]
    [InlineData(Regeling.Ioaz, "maatregel: vo-9a-2 model-16 20% × 2")]
    public void Wie_bevestigt_dat_de_eigen_herhalingsbepaling_luidt_als_het_model_krijgt_daarover_geen_vraag(Regeling regeling, string uitkomst)
    {
        var zaak = Onderzoek(regeling).MetEerdereMaatregel("vo-10-1-b", "2024-01-15", categorie: 2);

        Assert.Equal("nog-niet: vraag recidive-onbekend", zaak.Uitkomst);
        Assert.Contains("regel van dit product: een herhalingsbepaling die niet is gelezen, maakt niet zwaarder", Assert.Single(zaak.Advies.OpenVragen).Bronnen.Select(b => b.Aanhaling));
        Assert.Equal(uitkomst, Met(zaak, ("modelbepaling-recidive", null)).Uitkomst);
        Assert.StartsWith("Op dit punt bepaalt de verordening wat in artikel 16, gebruikelijke modelbepalingen 2015 staat. De gemeente heeft dat bevestigd op 1 december 2026.", Assert.Single(Met(zaak, ("modelbepaling-recidive", null)).Advies.Keuzen).Tekst.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Regeling.Participatiewet)]
    [InlineData(Regeling.Ioaw)]
    [InlineData(Regeling.Ioaz)]
    public void Wie_bevestigt_dat_de_eigen_bepaling_over_tijdsverloop_luidt_als_het_model_ziet_daarna_af(Regeling regeling)
    {
        var zaak = TeLaat(Onderzoek(regeling));

        Assert.Equal("nog-niet: vraag afzien-onbekend", zaak.Uitkomst);
        Assert.Equal("geen-maatregel: model-4", Met(zaak, ("modelbepaling-afzien", null)).Uitkomst);
        Assert.Contains(Met(zaak, ("modelbepaling-afzien", null)).Advies.Keuzen, k => k.Code == "modelbepaling-afzien");
    }

    [Theory]
    [InlineData("ja", "geen-maatregel: model-4")]
    [InlineData("nee", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Of_tijdsverloop_ook_bij_het_vierde_lid_telt_kiest_de_gemeente_een_keer(string waarde, string uitkomst)
    {
        var zaak = TeLaat(NoShow);

        Assert.Equal("nog-niet: vraag afzien-onbekend", zaak.Uitkomst);
        Assert.Equal("nog-niet: vraag afzien-onbekend", Met(zaak, ("afzien-vierde-lid", waarde)).Uitkomst);
        Assert.Equal("nog-niet: vraag afzien-vierde-lid", Met(zaak, ("modelbepaling-afzien", null)).Uitkomst);
        var gekozen = Met(zaak, ("modelbepaling-afzien", null), ("afzien-vierde-lid", waarde));
        Assert.Equal(uitkomst, gekozen.Uitkomst);
        Assert.Equal(["afzien-vierde-lid", "modelbepaling-afzien"], gekozen.Advies.Keuzen.Select(k => k.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Een_oordeel_in_de_zaak_gaat_voor_de_keuze_over_tijdsverloop()
    {
        var zaak = TeLaat(NoShow).MetOordeel(o => o with { UitzonderingOpAfzien = Antwoord.Ja });

        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", Met(zaak, ("modelbepaling-afzien", null), ("afzien-vierde-lid", "ja")).Uitkomst);
    }

    [Theory]
    [InlineData(Regeling.Participatiewet, "2024-06-01", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    [InlineData(Regeling.Participatiewet, "2024-06-20", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    [InlineData(Regeling.Ioaw, "2024-06-01", "maatregel: vo-9a-2 vo-10-1-b 20% × 1")]
    [InlineData(Regeling.Ioaz, "2024-06-01", "maatregel: vo-9a-2 vo-10-1-b 20% × 1")]
    public void Een_gemeente_kan_kiezen_ook_na_het_einde_van_de_uitkering_een_maatregel_op_te_leggen(Regeling regeling, string einde, string uitkomst)
    {
        var zaak = Geeindigd(regeling == Regeling.Participatiewet ? NoShow : Onderzoek(regeling), einde, null);
        var advies = Met(zaak, ("opleggen-zonder-uitkering", "ja")).Advies;

        Assert.Equal("niet-uitvoerbaar", zaak.Uitkomst);
        Assert.Equal(uitkomst, Kernzin.Van(advies));
        Assert.Contains("Uitvoeren kan nu niet: de uitkering eindigt op", advies.Samenvatting, StringComparison.Ordinal);
        Assert.Contains(advies.Keuzen, k => k.Code == "opleggen-zonder-uitkering");
        Assert.NotNull(advies.Termijnen?.BezwaarUiterlijk);
        Assert.Empty(Assert.Single(advies.Maatregelen).Plan);
        Assert.Contains("Een deel kunnen wij niet uitvoeren", advies.Teksten.Beschikking, StringComparison.Ordinal);
    }

    /// <summary>Op de dag van de gedraging liep er geen uitkering meer om te verlagen.</summary>
    [Fact]
    public void Die_keuze_legt_niets_op_als_de_uitkering_al_voor_de_gedraging_was_geeindigd() =>
        Assert.Equal("niet-uitvoerbaar", Met(Geeindigd(NoShow, "2024-05-13", null), ("opleggen-zonder-uitkering", "ja")).Uitkomst);

    [Theory]
    [InlineData("herleving-onbekend", "niet-uitvoerbaar")]
    public void Wat_de_gemeente_over_een_nieuwe_uitkering_bevestigde_wordt_niet_gevraagd(string code, string uitkomst)
    {
        var zaak = Geeindigd(NoShow, "2024-06-01", "2024-06-10");

        Assert.Equal("nog-niet: vraag herleving-onbekend", zaak.Uitkomst);
        Assert.Equal(uitkomst, Met(zaak, (code, null)).Uitkomst);
        Assert.Contains(Met(zaak, (code, null)).Advies.Keuzen, k => k.Code == code);
    }

    [Fact]
    public void Luidt_de_eigen_bepaling_over_een_nieuwe_uitkering_als_het_model_dan_wordt_die_verlaagd()
    {
        var bibliotheek = new VerordeningBibliotheek(VerordeningBibliotheek.Ingebouwd.Alle.Select(v =>
            v.Id == "model-2015" ? v with { Herleving = Proefverordening.Bekend("5-3", new Herleving { TermijnInMaanden = 6 }) }
            : v.Id == Proefverordening.LeidschendamVoorburg.Id ? v with { Herleving = new() { Status = Bepalingstatus.Aangenomen } }
            : v));
        var zaak = Met(Geeindigd(NoShow, "2024-06-01", "2024-06-10"), ("modelbepaling-herleving", null));
        Advies Advies(AdviesInstellingen instellingen) => new MaatregelAdviseur(bibliotheek, instellingen).Adviseer(zaak.Casus);

        Assert.Equal("nog-niet: vraag herleving-onbekend", Kernzin.Van(Advies(AdviesInstellingen.Standaard)));
        var gekozen = Advies(Keuzen(("modelbepaling-herleving", null)));
        Assert.Equal(1308.45m, Assert.Single(gekozen.Maatregelen).Totaal);
        Assert.Contains(gekozen.Keuzen, k => k.Code == "modelbepaling-herleving");
    }

    [Theory]
    [InlineData(null, Herzieningsuitkomst.Herzien, "2024-08 2024-09")]
    [InlineData("ja", Herzieningsuitkomst.Herzien, "2024-08 2024-09")]
    [InlineData("nee", Herzieningsuitkomst.Herzien, "2024-09")]
    public void Of_inkeer_ook_maanden_raakt_die_al_zijn_uitbetaald_kiest_de_gemeente(string? waarde, Herzieningsuitkomst uitkomst, string maanden)
    {
        var herziening = Herzie(Herzieningsvoorbeeld.Inkeer with { LaatstUitbetaaldeMaand = new(2024, 8) }, waarde);

        Assert.Equal(uitkomst, herziening.Uitkomst);
        Assert.Equal(maanden, string.Join(' ', herziening.Maanden.Where(m => m.Was != m.Wordt).Select(m => m.Maand.ToString("uuuu-MM", null))));
        Assert.Equal(waarde is null, herziening.Aannames.Any(a => a.Code == "herziening-na-betaling"));
        Assert.Equal(waarde is null ? [] : ["inkeer-na-betaling"], herziening.Keuzen.Select(k => k.Code));
    }

    [Fact]
    public void Zijn_alle_maanden_uitbetaald_of_is_dat_niet_gezegd_dan_is_het_met_die_keuze_niet_mogelijk_of_een_vraag()
    {
        Assert.Equal(Herzieningsuitkomst.NietMogelijk, Herzie(Herzieningsvoorbeeld.Inkeer with { LaatstUitbetaaldeMaand = new(2024, 9) }, "nee").Uitkomst);
        Assert.Equal(["laatst-uitbetaalde-maand"], Herzie(Herzieningsvoorbeeld.Inkeer with { LaatstUitbetaaldeMaand = null }, "nee").OpenVragen.Select(v => v.Code));
        Assert.Contains("een maand vóór", Herzie(Herzieningsvoorbeeld.Inkeer with { IngediendOp = new(2024, 10, 1), Peildatum = new(2024, 10, 2) }, "nee").Samenvatting, StringComparison.Ordinal);
    }

    [Fact]
    public void Die_keuze_gaat_alleen_over_inkeer() => Assert.Contains(
        "herziening-na-betaling",
        Herzie(Herzieningsvoorbeeld.DringendeRedenen with { LaatstUitbetaaldeMaand = new(2024, 9) }, "nee").Aannames.Select(a => a.Code));

    [Fact]
    public void Een_keuze_verandert_de_afdruk_van_de_instellingen() => Assert.NotEqual(
        NoShow.Advies.Verantwoording.Instellingen,
        Met(NoShow, ("verordening-nog-van-kracht", null)).Advies.Verantwoording.Instellingen);

    [Fact]
    public void Geen_keuze_maakt_een_maatregel_zwaarder_dan_een_gelezen_bepaling_toelaat() => Assert.All(
        Gemeentekeuzen.Codes.Where(c => c.StartsWith("modelbepaling", StringComparison.Ordinal) || c.EndsWith("onbekend", StringComparison.Ordinal)),
        code => Assert.Equal(NoShow.Uitkomst, Met(NoShow, (code, null)).Uitkomst));

    [Fact]
    public void Een_bestand_met_fouten_noemt_ze_allemaal_met_hun_plaats()
    {
        var gelezen = GemeentekeuzenReader.Lees(Encoding.UTF8.GetBytes("""
            {"gemeente":"GM0000","keuzen":[
              {"keuze":"recidive-anker","waarde":"gisteren","bevestigdOp":"2026-12-01","bron":"","door":" "},
              {"keuze":"maand-van-oplegging","waarde":"ja","bevestigdOp":"2026-12-01","bron":"b","door":"d"},
              {"keuze":"percentage","bevestigdOp":"2026-12-01","bron":"b","door":"d"},
              {"keuze":"percentage","bevestigdOp":"2026-12-01","bron":"b","door":"d"}]}
            """));

        Assert.Equal(
            [
                ("$.gemeente", "onbekende-gemeente"), ("$.keuzen[0].waarde", "onbekende-code"), ("$.keuzen[0].bron", "ontbreekt"), ("$.keuzen[0].door", "ontbreekt"),
                ("$.keuzen[1].waarde", "niet-samen"), ("$.keuzen[2].keuze", "onbekende-code"), ("$.keuzen[3].keuze", "onbekende-code"), ("$.keuzen[3].keuze", "dubbel"),
            ],
            gelezen.Fouten.Select(f => (f.Pad, f.Code)));
    }

    [Fact]
    public void Keuzen_die_niet_kloppen_worden_ook_in_de_bibliotheek_geweigerd()
    {
        Gemeentekeuzen keuzen = new() { Gemeente = "GM1916", Keuzen = [new() { Keuze = "recidive-anker", Waarde = "ooit", BevestigdOp = new LocalDate(2026, 12, 1), Bron = "b", Door = "d" }] };
        var fout = Assert.Throws<ArgumentException>(() => new MaatregelAdviseur(VerordeningBibliotheek.Ingebouwd, new AdviesInstellingen { PerGemeente = [keuzen, keuzen] }));

        Assert.Contains("GM1916: $.keuzen[0].waarde", fout.Message, StringComparison.Ordinal);
        Assert.Contains("meer dan één keer", fout.Message, StringComparison.Ordinal);
    }

    private static Zaak Onderzoek(Regeling regeling) => regeling switch
    {
        Regeling.Ioaw => NoShow.InDeIoaw(),
        Regeling.Ioaz => NoShow.InDeIoaz(),
        _ => NoShow.MetDoel(NoShowDoel.OnderzoekParticipatievoorziening),
    };

    private static Zaak TeLaat(Zaak zaak) => zaak.Met(c => c with { Peildatum = Zaak.Dag("2025-06-10"), Bekendmaking = Zaak.Dag("2025-06-17") })
        .MetGedraging(g => g with { GeconstateerdOp = Zaak.Dag("2025-05-14") });

    private static Zaak Geeindigd(Zaak zaak, string einde, string? opnieuw) => zaak.Met(c => c with
    {
        Uitkering = c.Uitkering! with { BeeindigdPer = Zaak.Dag(einde), OpnieuwToegekendPer = opnieuw is null ? null : Zaak.Dag(opnieuw) },
    });

    private static Herziening Herzie(Herzieningsverzoek verzoek, string? waarde) =>
        new MaatregelAdviseur(VerordeningBibliotheek.Ingebouwd, waarde is null ? AdviesInstellingen.Standaard : Keuzen(("inkeer-na-betaling", waarde))).Herzie(verzoek);

    private static Zaak Met(Zaak zaak, params (string Code, string? Waarde)[] keuzen) => zaak.MetInstelling(Keuzen(keuzen));

    private static AdviesInstellingen Keuzen(params (string Code, string? Waarde)[] keuzen) => new()
    {
        PerGemeente =
        [
            new Gemeentekeuzen
            {
                Gemeente = "GM1916",
                Keuzen = [.. keuzen.Select(k => new Gemeentekeuze { Keuze = k.Code, Waarde = k.Waarde, BevestigdOp = new LocalDate(2026, 12, 1), Bron = "collegebesluit 12", Door = "juridisch medewerker" })],
            },
        ],
    };
}
