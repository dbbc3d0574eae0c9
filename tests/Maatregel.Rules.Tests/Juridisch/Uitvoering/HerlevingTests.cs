using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

/// <summary>De uitkering eindigt voordat de hele maatregel is uitgevoerd.</summary>
[Trait("soort", "juridisch")]
public sealed class HerlevingTests
{
    private static readonly LocalDate Einde = new(2024, 8, 1);

    [Fact]
    public void Wat_niet_kan_worden_uitgevoerd_staat_als_rest_en_een_nieuwe_toekenning_moet_binnen_de_termijn_vallen()
    {
        var maatregel = Assert.Single(Advies(6, null).Maatregelen);

        Assert.Equal(["2024-07"], maatregel.Plan.Select(p => p.Maand.ToString("uuuu-MM", null)));
        Assert.Equal("100% gedurende 1 maand", Assert.Single(maatregel.Restant).ToString());
        Assert.Equal(new LocalDate(2025, 2, 1), maatregel.RestantUiterlijk);
    }

    [Theory]
    [InlineData(2025, 2, 1, "2024-07 2025-02")]
    [InlineData(2025, 2, 2, "2024-07")]
    public void Op_de_laatste_dag_van_de_termijn_herleeft_de_rest_nog(int jaar, int maand, int dag, string maanden) => Assert.Equal(
        maanden,
        string.Join(' ', Assert.Single(Advies(6, new LocalDate(jaar, maand, dag)).Maatregelen).Plan.Select(p => p.Maand.ToString("uuuu-MM", null))));

    [Fact]
    public void Wat_herleeft_vervalt_niet()
    {
        var advies = Advies(6, new LocalDate(2025, 2, 1));

        Assert.Equal("Advies: verlaag de bijstand met 100% gedurende 2 maanden, over juli 2024 en februari 2025.", advies.Samenvatting);
        Assert.DoesNotContain("maanden-zonder-uitkering", advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Een_bepaling_die_alleen_is_aangenomen_laat_de_rest_niet_herleven()
    {
        var bibliotheek = new VerordeningBibliotheek(VerordeningBibliotheek.Ingebouwd.Alle.Select(v =>
            v.Id == "model-2015" ? v with { Herleving = Proefverordening.Bekend("5-3", new Herleving { TermijnInMaanden = 6 }) }
            : v.Id == Proefverordening.LeidschendamVoorburg.Id ? v with { Herleving = new() { Status = Bepalingstatus.Aangenomen } }
            : v));
        var zaak = Werkvoorbeeld.Alle["3"].Casus();
        var advies = new MaatregelAdviseur(bibliotheek).Adviseer(zaak with { Uitkering = zaak.Uitkering! with { BeeindigdPer = Einde, OpnieuwToegekendPer = new(2024, 10, 1) } });

        Assert.Equal("nog-niet: vraag herleving-onbekend", Kernzin.Van(advies));
    }

    [Fact]
    public void Is_de_uitkering_opnieuw_toegekend_en_de_bepaling_niet_gelezen_dan_is_de_rest_een_vraag_net_als_het_geheel()
    {
        var advies = Advies(null, new LocalDate(2024, 10, 1));

        Assert.Equal("nog-niet: vraag herleving-onbekend", Kernzin.Van(advies));
        Assert.Equal(
            "De uitkering eindigde op 1 augustus 2024 en is per 1 oktober 2024 opnieuw toegekend. Mag de maatregel op de nieuwe uitkering worden toegepast? De bepaling daarover is niet gelezen.",
            Assert.Single(advies.OpenVragen).Vraag.Tekst);
        Assert.Equal(["$.buitenToepassing"], advies.OpenVragen[0].Velden);
    }

    [Fact]
    public void Bevestigt_de_gemeente_haar_keuze_of_is_de_bepaling_gelezen_dan_is_het_geen_vraag()
    {
        var zaak = Zaak.EenNoShow().MetEerdereMaatregel("pw-18-5", "2024-01-15").Met(c => c with { Uitkering = c.Uitkering! with { BeeindigdPer = Einde, OpnieuwToegekendPer = new(2024, 10, 1) } });

        Assert.Equal("nog-niet: vraag herleving-onbekend", zaak.Uitkomst);
        Assert.Equal([new YearMonth(2024, 7)], Assert.Single(zaak.MetKeuze("herleving-onbekend").Advies.Maatregelen).Plan.Select(p => p.Maand));
        Assert.Equal(
            [new YearMonth(2024, 7)],
            Assert.Single(zaak.AlsDeVerordening(v => v with { Herleving = Proefverordening.NietGeregeld<Herleving>() }).Advies.Maatregelen).Plan.Select(p => p.Maand));
    }

    /// <summary>Een vast bedrag gaat over één maand: loopt de uitkering die maand nog, dan blijft er niets over om later uit te voeren.</summary>
    [Theory]
    [InlineData(1500)]
    [InlineData(1308.45)]
    public void Van_een_vast_bedrag_is_er_na_die_maand_niets_meer_uit_te_voeren(decimal bedrag)
    {
        var advies = Zaak.EenSchendingVan("pw-55").AlsDeVerordening(v => v.MetGedraging("9-4", "pw-55", b => b with { Categorie = null, Tarief = new Tarief { VastBedrag = bedrag } }))
            .MetUitkering(u => u with { BeeindigdPer = Einde }).Advies;

        Assert.Equal([new YearMonth(2024, 7)], Assert.Single(advies.Maatregelen).Plan.Select(p => p.Maand));
        Assert.DoesNotContain("niet worden uitgevoerd", advies.Samenvatting, StringComparison.Ordinal);
        Assert.DoesNotContain("herleving-onbekend", advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Is_niet_bekend_of_de_rest_herleeft_dan_zegt_het_advies_dat()
    {
        var advies = Advies(null, null);

        Assert.Null(Assert.Single(advies.Maatregelen).RestantUiterlijk);
        Assert.Contains("herleving-onbekend", advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Een_maand_zonder_uitkering_vervalt_en_dat_staat_erbij()
    {
        var advies = Zonder("2024-08");

        Assert.Equal("Advies: verlaag de bijstand met 100% gedurende 2 maanden, over juli 2024. In augustus 2024 is er geen bijstand; dat deel vervalt.", advies.Samenvatting);
        Assert.Contains("maanden-zonder-uitkering", advies.Aannames.Select(a => a.Code));
        Assert.DoesNotContain("niet-uitvoerbaar", advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Wat_kan_en_wat_niet_kan_worden_uitgevoerd_staat_uit_elkaar_in_samenvatting_kort_en_brief()
    {
        var advies = Advies(null, null);

        Assert.Equal("Advies: verlaag de bijstand met 100% gedurende 2 maanden, over juli 2024. Daarvan kan 100% gedurende 1 maand niet worden uitgevoerd: de uitkering eindigt op 1 augustus 2024.", advies.Samenvatting);
        Assert.Contains(advies.Samenvatting, advies.Teksten.Kort, StringComparison.Ordinal);
        Assert.Contains("Een deel kunnen wij niet uitvoeren: 100% gedurende 1 maand. Uw bijstand stopt dan.", advies.Teksten.Beschikking, StringComparison.Ordinal);
    }

    [Fact]
    public void Ook_de_brief_noemt_de_maand_zonder_uitkering()
    {
        Assert.Contains("In augustus 2024 krijgt u geen bijstand. Daarom verlagen wij die maand niet.", Zonder("2024-08").Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("In augustus 2024 is er geen uitkering; dat deel vervalt.", Zonder("2024-08").Teksten.Rapportage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Regeling.Participatiewet)]
    [InlineData(Regeling.Ioaw)]
    [InlineData(Regeling.Ioaz)]
    public void Blijft_er_door_maanden_zonder_uitkering_niets_over_dan_is_het_een_vraag_of_zij_worden_ingehaald(Regeling regeling)
    {
        var zaak = regeling switch { Regeling.Ioaw => Zaak.EenNoShow().InDeIoaw(), Regeling.Ioaz => Zaak.EenNoShow().InDeIoaz(), _ => Zaak.EenNoShow() };
        Advies Met(Antwoord inhalen) => zaak.MetUitkering(u => u with { MaandenZonderUitkering = [new(2024, 7)], ZonderUitkeringInhalen = inhalen }).Advies;

        Assert.Equal(["maanden-zonder-uitkering"], Met(Antwoord.Onbekend).OpenVragen.Select(v => v.Code));
        Assert.Equal(Uitkomst.NietUitvoerbaar, Met(Antwoord.Nee).Uitkomst);
        Assert.Equal([new YearMonth(2024, 8)], Assert.Single(Met(Antwoord.Ja).Maatregelen).Plan.Select(m => m.Maand));
    }

    [Fact]
    public void Een_gespreide_maatregel_die_wordt_ingehaald_begint_later_en_wordt_niet_langer()
    {
        var maatregel = Assert.Single(Zaak.EenSchendingVan("pw-18-4-a").Gespreid().Met(c => c with
        {
            Uitkering = c.Uitkering! with { MaandenZonderUitkering = [new(2024, 7), new(2024, 9)], ZonderUitkeringInhalen = Antwoord.Ja },
        }).Advies.Maatregelen);

        Assert.Equal([new YearMonth(2024, 8), new YearMonth(2024, 10)], maatregel.Plan.Select(m => m.Maand));
    }

    [Fact]
    public void Heeft_de_gemeente_bevestigd_dat_het_vervalt_dan_is_het_geen_vraag()
    {
        var advies = Zaak.EenNoShow().MetUitkering(u => u with { MaandenZonderUitkering = [new(2024, 7)] }).MetKeuze("maanden-zonder-uitkering").Advies;

        Assert.Equal(Uitkomst.NietUitvoerbaar, advies.Uitkomst);
        Assert.Contains("maanden-zonder-uitkering", advies.Keuzen.Select(k => k.Code));
    }

    [Theory]
    [InlineData(null, "nog-niet: vraag ingang-onbekend")]
    [InlineData("2024-05", "nog-niet: vraag ingang-onbekend")]
    [InlineData("2024-06", "niet-uitvoerbaar")]
    public void Blijft_er_niets_over_omdat_een_eerdere_ingang_niet_is_aangenomen_dan_is_dat_een_vraag(string? betaald, string uitkomst) =>
        Assert.Equal(uitkomst, EindeJuni(betaald).Uitkomst);

    [Fact]
    public void Een_gelezen_bepaling_over_ingang_of_een_bevestigde_keuze_beantwoordt_dat()
    {
        Assert.Equal("niet-uitvoerbaar", EindeJuni("2024-05").AlsDeVerordening(v => v with { Ingang = Proefverordening.Bekend("4", new Ingangsregeling()) }).Uitkomst);
        Assert.Equal("nog-niet: vraag ingang-onbekend", EindeJuni(null).AlsDeVerordening(v => v with { Ingang = Proefverordening.Bekend("4", new Ingangsregeling { EerderAlsNietUitbetaald = true }) }).Uitkomst);
        Assert.Equal("nog-niet: vraag ingang-onbekend", EindeJuni("2024-05").AlsDeVerordening(v => v with { Ingang = null }).Uitkomst);
        Assert.Equal("niet-uitvoerbaar", EindeJuni("2024-05").MetKeuze("modelbepaling-ingang").Uitkomst);
        Assert.Equal("niet-uitvoerbaar", EindeJuni("2024-05").Op("2024-06-05").Met(c => c with { Peildatum = Zaak.Dag("2024-06-10"), Bekendmaking = Zaak.Dag("2024-06-17"), Hoor = c.Hoor! with { Datum = Zaak.Dag("2024-06-08") }, Uitkering = c.Uitkering! with { ToegekendPer = Zaak.Dag("2024-01-01"), LaatstUitbetaaldeMaand = new(2024, 5) } }).Uitkomst);
    }

    [Fact]
    public void Een_maatregel_die_in_geen_maand_kan_worden_uitgevoerd_wordt_niet_opgelegd()
    {
        var advies = Zonder(Antwoord.Nee, "2024-07", "2024-08");

        Assert.Equal(Uitkomst.NietUitvoerbaar, advies.Uitkomst);
        Assert.Empty(advies.Maatregelen);
        Assert.Null(advies.Termijnen);
    }

    [Fact]
    public void Eindigt_de_uitkering_midden_in_een_maand_dan_is_niet_de_norm_onbekend() => Assert.Equal(
        "Advies: verlaag de bijstand met 100% gedurende 1 maand, over juli 2024. Wat er over een maand met maar voor een deel uitkering wordt betaald, is niet bekend; het advies noemt daarom geen bedragen.",
        Zaak.EenNoShow().MetUitkering(u => u with { BeeindigdPer = new LocalDate(2024, 7, 15) }).Advies.Samenvatting);

    private static Zaak EindeJuni(string? betaald) => Zaak.EenNoShow().Met(c => c with
    {
        Uitkering = c.Uitkering! with { BeeindigdPer = new LocalDate(2024, 7, 1), ToegekendPer = new LocalDate(2024, 1, 1), LaatstUitbetaaldeMaand = betaald is null ? null : Zaak.Dag(betaald + "-01").ToYearMonth() },
    });

    private static Advies Zonder(params string[] maanden) => Zonder(Antwoord.Onbekend, maanden);

    private static Advies Zonder(Antwoord inhalen, params string[] maanden) => Zaak.EenNoShow().MetEerdereMaatregel("pw-18-5", "2024-01-15").Met(c => c with
    {
        Uitkering = c.Uitkering! with { MaandenZonderUitkering = [.. maanden.Select(m => Zaak.Dag(m + "-01").ToYearMonth())], ZonderUitkeringInhalen = inhalen },
    }).Advies;

    private static Advies Advies(int? termijn, LocalDate? opnieuw)
    {
        var zaak = Werkvoorbeeld.Alle["3"].Casus();
        var bibliotheek = termijn is { } maanden
            ? Proefverordening.Bibliotheek(Proefverordening.LeidschendamVoorburg with { Herleving = Proefverordening.Bekend("5-3", new Herleving { TermijnInMaanden = maanden }) })
            : VerordeningBibliotheek.Ingebouwd;
        return new MaatregelAdviseur(bibliotheek).Adviseer(zaak with { Uitkering = zaak.Uitkering! with { BeeindigdPer = Einde, OpnieuwToegekendPer = opnieuw } });
    }
}
