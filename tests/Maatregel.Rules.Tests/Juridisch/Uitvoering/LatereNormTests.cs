using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

/// <summary>Normen veranderen op 1 januari en 1 juli: de opgegeven norm hoort bij een maand.</summary>
[Trait("soort", "juridisch")]
public sealed class LatereNormTests
{
    private static readonly Zaak OverJuli = Zaak.EenNoShow().Op("2024-04-15").MetEerdereMaatregel("pw-18-5", "2024-01-15");

    [Fact]
    public void Een_norm_aan_beide_kanten_van_1_juli_is_een_aanname_die_naar_de_volgende_vraagt()
    {
        var advies = OverJuli.Advies;

        var aanname = Assert.Single(advies.Aannames, a => a.Code == "norm-over-halfjaar");
        Assert.StartsWith("Welke norm geldt vanaf juli 2024?", aanname.Tekst.Tekst, StringComparison.Ordinal);
        Assert.Contains("Geef de norm vanaf die maand op als latere norm.", aanname.Tekst.Tekst, StringComparison.Ordinal);
        Assert.Equal(Aannamegewicht.Bepalend, aanname.Gewicht);
    }

    /// <summary>De norm van een alleenstaande was in de tweede helft van 2024 € 1.308,45 en is vanaf januari 2025 € 1.345,45.</summary>
    [Fact]
    public void Ook_in_een_enkele_maand_na_1_januari_is_de_norm_van_ervoor_een_aanname() => Assert.StartsWith(
        "Welke norm geldt vanaf januari 2025?",
        Assert.Single(InJanuari(1308.45m).Advies.Aannames, a => a.Code == "norm-over-halfjaar").Tekst.Tekst,
        StringComparison.Ordinal);

    /// <summary>Een grondslag van IOAW of IOAZ en een norm van deze persoon alleen staan in geen lijst: ook die kan van het vorige halfjaar zijn.</summary>
    [Theory]
    [InlineData(Regeling.Participatiewet, 987.65)]
    [InlineData(Regeling.Ioaw, 1733.22)]
    [InlineData(Regeling.Ioaz, 1733.22)]
    [InlineData(Regeling.Ioaw, 1345.45)]
    public void Ook_een_norm_die_in_geen_lijst_staat_kan_van_het_vorige_halfjaar_zijn(Regeling regeling, decimal norm)
    {
        var zaak = (regeling == Regeling.Participatiewet ? Zaak.EenSchendingVan("pw-18-4-a") : Zaak.EenNoShow().In(regeling)).Op("2024-11-20").MetUitkering(u => u with { NormPerMaand = norm });

        Assert.Equal([new YearMonth(2025, 1)], Assert.Single(zaak.Advies.Maatregelen).Plan.Select(m => m.Maand));
        Assert.Contains("norm-over-halfjaar", zaak.Advies.Aannames.Select(a => a.Code));
        Assert.DoesNotContain("norm-over-halfjaar", Met(zaak, new LatereNorm(new YearMonth(2025, 1), norm)).Advies.Aannames.Select(a => a.Code));
        Assert.DoesNotContain("norm-over-halfjaar", zaak.Op("2024-09-20").Advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Wie_de_norm_van_januari_opgeeft_krijgt_die_vraag_niet()
    {
        Assert.DoesNotContain("norm-over-halfjaar", InJanuari(1345.45m).Advies.Aannames.Select(a => a.Code));
        Assert.DoesNotContain("norm-over-halfjaar", Met(InJanuari(1308.45m), new LatereNorm(new YearMonth(2025, 1), 1345.45m)).Advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Wordt_er_in_januari_niets_verlaagd_dan_doet_de_norm_er_niet_toe() =>
        Assert.DoesNotContain("norm-over-halfjaar", InJanuari(1308.45m).MetDringendeRedenen(0, 1).Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void Met_een_latere_norm_rekent_het_advies_per_maand_en_is_er_geen_aanname()
    {
        var advies = Met(OverJuli, new LatereNorm(new YearMonth(2024, 7), 1333.33m)).Advies;

        Assert.Equal([1308.45m, 1333.33m], Assert.Single(advies.Maatregelen).Plan.Select(m => m.Bedrag!.Value));
        Assert.DoesNotContain("norm-over-halfjaar", advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Een_norm_van_later_dan_de_maatregel_verandert_niets() =>
        Assert.Equal([1308.45m, 1308.45m], Assert.Single(Met(OverJuli, new LatereNorm(new YearMonth(2025, 1), 1400m)).Advies.Maatregelen).Plan.Select(m => m.Bedrag!.Value));

    [Theory]
    [InlineData(null, true)]
    [InlineData("2024-06", false)]
    [InlineData("2024-07", false)]
    [InlineData("2024-05", true)]
    [InlineData("2024-08", true)]
    public void Ook_met_een_maand_zonder_uitkering_ertussen_staat_de_norm_aan_beide_kanten(string? later, bool aanname)
    {
        var zaak = OverJuli.MetUitkering(u => u with { MaandenZonderUitkering = [new(2024, 6)], ZonderUitkeringInhalen = Antwoord.Ja, LaatstUitbetaaldeMaand = new(2024, 4) })
            .Met(c => c with { Bekendmaking = c.Peildatum.PlusDays(-14) });
        zaak = zaak.Met(c => c with { Peildatum = Zaak.Dag("2024-04-29"), Bekendmaking = Zaak.Dag("2024-04-30") });
        if (later is not null) zaak = Met(zaak, new LatereNorm(Zaak.Dag(later + "-01").ToYearMonth(), 1400m));

        Assert.Equal([new YearMonth(2024, 5), new YearMonth(2024, 7)], Assert.Single(zaak.Advies.Maatregelen).Plan.Select(m => m.Maand));
        Assert.Equal(aanname, zaak.Advies.Aannames.Any(a => a.Code == "norm-over-halfjaar"));
    }

    [Fact]
    public void Zonder_norm_kan_er_geen_latere_zijn() => Assert.Equal(
        ["niet-samen"],
        CasusValidator.Fouten(Met(OverJuli, new LatereNorm(new YearMonth(2024, 7), 1400m)).MetUitkering(u => u with { NormPerMaand = null }).Casus).Select(f => f.Code));

    [Fact]
    public void Van_een_maand_is_er_een_norm() => Assert.Equal(
        ["dubbel"],
        CasusValidator.Fouten(Met(OverJuli, new LatereNorm(new YearMonth(2024, 7), 1400m), new LatereNorm(new YearMonth(2024, 7), 1500m)).Casus).Select(f => f.Code));

    [Fact]
    public void Een_norm_is_meer_dan_nul() => Assert.Equal(
        ["$.uitkering.latereNormen[0].normPerMaand"],
        CasusValidator.Fouten(Met(OverJuli, new LatereNorm(new YearMonth(2024, 7), 0m)).Casus).Select(f => f.Pad));

    /// <summary>Op 18 december 2024 gevraagd, en in januari 2025 uitgevoerd.</summary>
    private static Zaak InJanuari(decimal norm) =>
        Zaak.EenSchendingVan("pw-18-4-a").Op("2024-11-20").MetUitkering(u => u with { NormPerMaand = norm });

    private static Zaak Met(Zaak zaak, params LatereNorm[] normen) => zaak.MetUitkering(u => u with { LatereNormen = normen });
}
