using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoerbaarheid;

/// <summary>De uitkering eindigde en kwam terug, of begint pas na het besluit: welke wordt verlaagd, en vanaf wanneer.</summary>
[Trait("soort", "juridisch")]
public sealed class TweeUitkeringenTests
{
    private const string Maatregel = "maatregel: pw-18-4-h pw-18-5 100% × 1";

    private static readonly Zaak Besef = Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef").AlsDeVerordening(v => v with
    {
        TekortschietendBesef = Proefverordening.Bekend("12", new TekortschietendBesef
        {
            Gevallen = [new Besefsgeval { Artikel = "12", Code = "algemeen", Omschrijving = "tekortschietend besef", Tarief = new Tarief { Percentage = 50, Maanden = 1 } }],
        }),
    });

    public static TheoryData<string, Bepalingstatus> Tussenin => new()
    {
        { "no-show", Bepalingstatus.Bekend },
        { "no-show", Bepalingstatus.Onbekend },
        { "no-show", Bepalingstatus.NietGeregeld },
        { "ioaw", Bepalingstatus.Bekend },
        { "ioaz", Bepalingstatus.Onbekend },
        { "pw-9-6-misdraging", Bepalingstatus.Bekend },
    };

    [Theory]
    [MemberData(nameof(Tussenin))]
    public void Een_gedraging_tussen_twee_uitkeringen_hoort_bij_de_aanvraag_wat_ook_over_herleving_is_gelezen(string wat, Bepalingstatus herleving)
    {
        var zaak = wat switch
        {
            "ioaw" => Zaak.EenNoShow().InDeIoaw(),
            "ioaz" => Zaak.EenNoShow().InDeIoaz(),
            "no-show" => Zaak.EenNoShow(),
            _ => Zaak.EenSchendingVan(wat),
        };

        Assert.Equal("andere-route: aanvraag", Uitkering(zaak, "2023-01-01", "2024-04-01", "2024-06-01").AlsDeVerordening(v => v with { Herleving = Herleving(herleving) }).Uitkomst);
    }

    [Theory]
    [InlineData(Bepalingstatus.Bekend)]
    [InlineData(Bepalingstatus.Onbekend)]
    [InlineData(Bepalingstatus.NietGeregeld)]
    public void Tekortschietend_besef_tussen_twee_uitkeringen_verlaagt_de_nieuwe(Bepalingstatus herleving)
    {
        var zaak = Uitkering(Besef, "2023-01-01", "2024-04-01", "2024-06-01").AlsDeVerordening(v => v with { Herleving = Herleving(herleving) });

        Assert.Equal("maatregel: vo-12 vo-12 50% × 1", zaak.Uitkomst);
        Assert.Equal([(new YearMonth(2024, 7), (decimal?)654.23m)], Assert.Single(zaak.Advies.Maatregelen).Plan.Select(m => (m.Maand, m.Bedrag)));
    }

    [Fact]
    public void Werd_tussen_twee_uitkeringen_werk_verloren_dan_zegt_een_mens_waarover_het_gaat() => Assert.Contains(
        "route-kiezen",
        Uitkering(Zaak.EenSchendingVan("pw-18-4-a"), "2023-01-01", "2024-04-01", "2024-06-01").MetGedraging(g => g with { VerliesVanWerk = Antwoord.Ja }).Advies.OpenVragen.Select(v => v.Code));

    [Fact]
    public void Liep_de_nieuwe_uitkering_al_dan_hoeft_het_begin_van_de_eerste_niet_te_worden_gezegd() =>
        Assert.Equal(Maatregel, Uitkering(Zaak.EenNoShow(), null, "2024-02-01", "2024-04-01").MetUitkering(u => u with { LaatstUitbetaaldeMaand = null }).Uitkomst);

    [Theory]
    [InlineData("2024-05-20", null, "2024-05-20")]
    [InlineData("2024-06-01", "2024-06-10", "2024-05-28")]
    public void Een_melding_voor_de_volgende_uitkering_zegt_niets_over_de_plichten_tijdens_de_vorige(string einde, string? opnieuw, string melding)
    {
        var zaak = Uitkering(Zaak.EenNoShow(), "2023-01-01", einde, opnieuw ?? einde).AlsDeVerordening(v => v with { Herleving = Herleving(Bepalingstatus.Bekend) })
            .MetUitkering(u => u with { MeldingOp = Zaak.Dag(melding) });

        Assert.Equal(Maatregel, zaak.Uitkomst);
        Assert.StartsWith("niet-van-toepassing: De melding van ", zaak.Waarom("pw-44-2"), StringComparison.Ordinal);
        Assert.EndsWith(" was voor een volgende uitkering.", zaak.Waarom("pw-44-2"), StringComparison.Ordinal);
    }

    [Fact]
    public void Ook_als_de_volgende_uitkering_nog_niet_is_toegekend() => Assert.EndsWith(
        " was voor een volgende uitkering.",
        Zaak.EenNoShow().MetUitkering(u => u with { MeldingOp = Zaak.Dag("2024-06-05"), BeeindigdPer = Zaak.Dag("2024-06-01") }).Waarom("pw-44-2"),
        StringComparison.Ordinal);

    [Fact]
    public void Tussen_twee_uitkeringen_gelden_de_plichten_pas_vanaf_de_nieuwe_melding() => Assert.Equal(
        "geen-maatregel: pw-44-2",
        Uitkering(Zaak.EenNoShow(), "2023-01-01", "2024-04-01", "2024-06-01").MetUitkering(u => u with { MeldingOp = Zaak.Dag("2024-05-20") }).Uitkomst);

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(null, "2024-06-01", null)]
    [InlineData("2024-05-01", "2024-06-01", null)]
    [InlineData(null, "2024-06-10", "2024-06-20")]
    public void Een_melding_na_de_gedraging_voor_dezelfde_uitkering_blijft_gelden(string? toegekend, string? einde, string? opnieuw) => Assert.Equal(
        "geen-maatregel: pw-44-2",
        Zaak.EenNoShow().Met(c => c with
        {
            Uitkering = c.Uitkering! with
            {
                MeldingOp = Zaak.Dag("2024-05-20"),
                ToegekendPer = toegekend is null ? null : Zaak.Dag(toegekend),
                BeeindigdPer = einde is null ? null : Zaak.Dag(einde),
                OpnieuwToegekendPer = opnieuw is null ? null : Zaak.Dag(opnieuw),
            },
        }).Uitkomst);

    /// <summary>Wie geen uitkering meer heeft, heeft geen recht dat kan worden opgeschort; een poortwachtergesprek gaat dan om een nieuwe aanvraag.</summary>
    [Theory]
    [InlineData(NoShowOnderdeel.Poortwachtergesprek, NoShowDoel.VaststellenRecht, null, "andere-route: aanvraag")]
    [InlineData(NoShowOnderdeel.Poortwachtergesprek, NoShowDoel.VoorzieningArbeidsinschakeling, null, "andere-route: aanvraag")]
    [InlineData(NoShowOnderdeel.Poortwachtergesprek, NoShowDoel.VaststellenRecht, "2024-04-15", "andere-route: aanvraag")]
    [InlineData(NoShowOnderdeel.Overig, NoShowDoel.VaststellenRecht, "2024-04-15", "andere-route: aanvraag")]
    [InlineData(NoShowOnderdeel.Overig, NoShowDoel.VaststellenRecht, "2024-02-29", "niet-uitvoerbaar")]
    [InlineData(NoShowOnderdeel.Overig, NoShowDoel.VaststellenRecht, null, "niet-uitvoerbaar")]
    [InlineData(NoShowOnderdeel.Voortgangsgesprek, NoShowDoel.VoorzieningArbeidsinschakeling, "2024-03-01", "andere-route: aanvraag")]
    [InlineData(NoShowOnderdeel.Voortgangsgesprek, NoShowDoel.VoorzieningArbeidsinschakeling, "2024-05-13", "andere-route: aanvraag")]
    [InlineData(NoShowOnderdeel.Voortgangsgesprek, NoShowDoel.VoorzieningArbeidsinschakeling, null, "niet-uitvoerbaar")]
    public void Was_de_uitkering_geeindigd_dan_liep_zij_niet(NoShowOnderdeel onderdeel, NoShowDoel doel, string? melding, string uitkomst)
    {
        foreach (var zaak in (Zaak[])[Geeindigd(Zaak.EenNoShow()), Geeindigd(Zaak.EenNoShow().InDeIoaw()), Geeindigd(Zaak.EenNoShow().InDeIoaz())])
        {
            var geval = zaak.Bij(onderdeel).MetDoel(doel).MetUitkering(u => u with { MeldingOp = melding is null ? null : Zaak.Dag(melding) });

            Assert.StartsWith(uitkomst, geval.Uitkomst, StringComparison.Ordinal);
            Assert.DoesNotContain(geval.Advies.Motivering, o => o.Toelichting.Tekst.Contains("liep op de dag", StringComparison.Ordinal) || o.Toelichting.Tekst.Contains("begon op", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Voor_de_toekenning_is_er_geen_recht_dat_kan_worden_opgeschort()
    {
        foreach (var zaak in (Zaak[])[Zaak.EenNoShow(), Zaak.EenNoShow().InDeIoaw(), Zaak.EenNoShow().InDeIoaz()])
        {
            Assert.Equal("andere-route: aanvraag", zaak.Bij(NoShowOnderdeel.Overig).MetDoel(NoShowDoel.VaststellenRecht).MetUitkering(u => u with { ToegekendPer = Zaak.Dag("2024-06-01") }).Uitkomst);
        }
    }

    [Fact]
    public void Dat_een_gesprek_om_een_nieuwe_aanvraag_ging_is_een_aanname() => Assert.Equal(
        "De uitkering eindigde op 1 maart 2024; een nieuwe is niet opgegeven. Het poortwachtergesprek is dan gelezen als een gesprek over een nieuwe aanvraag. Liep er al een nieuwe uitkering, geef dan haar eerste dag: dan is het een gewone afspraak.",
        Assert.Single(Geeindigd(Zaak.EenNoShow().BijPoortwachtergesprek()).Advies.Aannames, a => a.Code == "poortwachter-voor-toekenning").Tekst.Tekst);

    [Theory]
    [InlineData("2020-01-01")]
    [InlineData(null)]
    public void Liep_de_nieuwe_al_dan_noemt_de_reden_het_begin_van_de_nieuwe(string? toegekend) => Assert.Equal(
        "niet-van-toepassing: Het poortwachtergesprek was na de toekenning: de uitkering begon op 1 mei 2024.",
        Uitkering(Zaak.EenNoShow().BijPoortwachtergesprek(), toegekend, "2023-03-01", "2024-05-01").Waarom("pw-17-2"));

    [Fact]
    public void Begint_de_uitkering_pas_na_het_besluit_dan_gaat_de_maatregel_dan_in()
    {
        var zaak = Besef.MetUitkering(u => u with { ToegekendPer = Zaak.Dag("2024-08-01"), LaatstUitbetaaldeMaand = null });

        Assert.Equal([new YearMonth(2024, 8)], Assert.Single(zaak.Advies.Maatregelen).Plan.Select(m => m.Maand));
        Assert.Contains(zaak.Advies.Motivering, o => o.Toelichting.Tekst == "De uitkering begint in augustus 2024; eerder valt er niets te verlagen.");
    }

    [Fact]
    public void Van_de_eerste_maand_met_maar_voor_een_deel_uitkering_noemt_het_advies_geen_bedrag()
    {
        var zaak = Besef.MetUitkering(u => u with { ToegekendPer = Zaak.Dag("2024-07-10"), LaatstUitbetaaldeMaand = null });

        Assert.Equal([(new YearMonth(2024, 7), (decimal?)null)], Assert.Single(zaak.Advies.Maatregelen).Plan.Select(m => (m.Maand, m.Bedrag)));
    }

    [Fact]
    public void In_welke_volgorde_de_gedragingen_staan_maakt_niet_uit_voor_welke_uitkering_wordt_verlaagd()
    {
        var na = Besef.Op("2024-06-10");
        var zaak = Uitkering(na.En(Besef.Op("2024-06-17")), "2023-01-01", "2024-06-12", "2024-06-14")
            .Met(c => c with { Peildatum = Zaak.Dag("2024-06-28"), Bekendmaking = Zaak.Dag("2024-07-01"), Hoor = c.Hoor! with { Datum = Zaak.Dag("2024-06-25") } })
            .AlsDeVerordening(v => v with { Herleving = Herleving(Bepalingstatus.Bekend) });
        var omgekeerd = zaak.Met(c => c with { Gedragingen = [.. c.Gedragingen.Reverse()] });

        Assert.Equal(2, zaak.Advies.Maatregelen.Count);
        Assert.Equal(
            zaak.Advies.Maatregelen.SelectMany(m => m.Plan).Select(m => (m.Maand, m.Percentage)),
            omgekeerd.Advies.Maatregelen.SelectMany(m => m.Plan).Select(m => (m.Maand, m.Percentage)));
    }

    private static Zaak Uitkering(Zaak zaak, string? toegekend, string einde, string opnieuw) => zaak.Met(c => c with
    {
        Uitkering = c.Uitkering! with
        {
            ToegekendPer = toegekend is null ? null : Zaak.Dag(toegekend),
            BeeindigdPer = Zaak.Dag(einde),
            OpnieuwToegekendPer = Zaak.Dag(opnieuw),
        },
    });

    private static Zaak Geeindigd(Zaak zaak) =>
        zaak.MetUitkering(u => u with { ToegekendPer = Zaak.Dag("2020-01-01"), BeeindigdPer = Zaak.Dag("2024-03-01"), LaatstUitbetaaldeMaand = new(2024, 2) });

    private static Bepaling<Herleving> Herleving(Bepalingstatus status) => status == Bepalingstatus.Bekend
        ? Proefverordening.Bekend("19", new Herleving { TermijnInMaanden = 6 })
        : new() { Status = status };
}
