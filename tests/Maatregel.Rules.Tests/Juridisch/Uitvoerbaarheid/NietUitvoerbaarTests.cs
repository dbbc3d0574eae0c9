using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using NodaTime;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoerbaarheid;

/// <summary>De uitkering is geëindigd: er valt niets te verlagen, of alleen op een nieuwe uitkering.</summary>
[Trait("soort", "juridisch")]
public sealed class NietUitvoerbaarTests
{
    private const string Maatregel = "maatregel: pw-18-4-h pw-18-5 100% × 1";
    private const string Niet = "niet-uitvoerbaar";

    [Theory]
    [InlineData("2024-05-01", Niet)]
    [InlineData("2024-06-01", Niet)]
    [InlineData("2024-06-15", "niet-uitvoerbaar")]
    [InlineData("2024-08-01", Maatregel)]
    public void Eindigt_de_uitkering_voor_de_eerste_maand_dan_is_er_geen_maatregel(string einde, string uitkomst) =>
        Assert.Equal(uitkomst, Beeindigd(einde, null).Uitkomst);

    [Theory]
    [InlineData(Regeling.Ioaw)]
    [InlineData(Regeling.Ioaz)]
    public void Ook_in_de_andere_regelingen(Regeling regeling) => Assert.Equal(
        Niet,
        (regeling == Regeling.Ioaw ? Zaak.EenNoShow().InDeIoaw() : Zaak.EenNoShow().InDeIoaz()).MetUitkering(u => u with { BeeindigdPer = new LocalDate(2024, 6, 1) }).Uitkomst);

    [Fact]
    public void Er_is_dan_geen_maatregel_geen_bezwaartermijn_geen_venster_en_geen_vraag()
    {
        var advies = Beeindigd("2024-06-01", null).Met(c => c with { DringendeRedenen = null, Hoor = null }).Advies;

        Assert.Empty(advies.Maatregelen);
        Assert.Empty(advies.OpenVragen);
        Assert.Null(advies.Termijnen);
        Assert.StartsWith("Er is geen uitkering om te verlagen: leg geen maatregel op. De uitkering eindigde op 1 juni 2024;", advies.Samenvatting, StringComparison.Ordinal);
    }

    [Fact]
    public void Ontbreekt_elk_verwijt_dan_gaat_dat_voor() =>
        Assert.Equal("geen-maatregel: pw-18-9", Beeindigd("2024-06-01", null).MetMate(Feiten.Mate.Ontbreekt).Uitkomst);

    [Fact]
    public void Het_advies_zegt_wat_op_een_nieuwe_uitkering_kan()
    {
        Assert.Contains("Of een maatregel op een nieuwe uitkering kan worden toegepast, is niet bekend", Beeindigd("2024-06-01", null).Advies.Samenvatting, StringComparison.Ordinal);
        Assert.Contains("Begint binnen 6 maanden na het einde een nieuwe uitkering, dan kan de maatregel daarop", Beeindigd("2024-06-01", null).AlsDeVerordening(ZesMaanden).Advies.Samenvatting, StringComparison.Ordinal);
        Assert.Contains("Geen bepaling laat toe", Beeindigd("2024-06-01", null).AlsDeVerordening(NietGeregeld).Advies.Samenvatting, StringComparison.Ordinal);
    }

    [Fact]
    public void Wat_een_model_over_herleving_zegt_is_niet_gelezen_en_wat_opzij_is_gezet_laat_niets_toe()
    {
        var aangenomen = Beeindigd("2024-06-01", null).AlsDeVerordening(v => v.NaarModel(m => m with { Herleving = Proefverordening.Aangenomen<Herleving>() }));

        Assert.Contains("de bepaling daarover is niet gelezen", aangenomen.Advies.Samenvatting, StringComparison.Ordinal);
        Assert.Contains("Geen bepaling laat toe", Beeindigd("2024-06-01", null).AlsDeVerordening(ZesMaanden).BuitenToepassing("vo-13").Advies.Samenvatting, StringComparison.Ordinal);
        Assert.Equal(Niet, Beeindigd("2024-06-01", "2024-06-10").AlsDeVerordening(ZesMaanden).BuitenToepassing("vo-13").Uitkomst);
    }

    [Fact]
    public void Eindigde_de_uitkering_voor_de_gedraging_in_dezelfde_maand_dan_valt_er_niets_te_verlagen() => Assert.Equal(
        "product-niet-uitvoerbaar",
        Beeindigd("2024-05-10", null).Met(c => c with { Peildatum = Zaak.Dag("2024-05-15"), Bekendmaking = Zaak.Dag("2024-05-20"), Hoor = c.Hoor! with { Datum = Zaak.Dag("2024-05-14") }, Uitkering = c.Uitkering! with { LaatstUitbetaaldeMaand = new YearMonth(2024, 4) } })
            .Advies.Gedragingen[0].Regel?.Waarde);

    [Fact]
    public void Een_maand_voor_die_van_de_bekendmaking_wordt_niet_verlaagd_ook_als_zij_nog_niet_is_betaald() => Assert.Equal(
        "product-niet-uitvoerbaar",
        Beeindigd("2024-05-20", null).MetUitkering(u => u with { LaatstUitbetaaldeMaand = new YearMonth(2024, 4), ToegekendPer = Zaak.Dag("2023-01-01") }).Advies.Gedragingen[0].Regel?.Waarde);

    [Fact]
    public void Eindigt_de_uitkering_na_de_eerste_maand_dan_zegt_de_regel_dat_ook_waar_de_gemeente_zonder_uitkering_toch_oplegt() => Assert.Equal(
        "niet-van-toepassing: De uitkering eindigt op 1 augustus 2024, na de eerste maand die kan worden verlaagd.",
        Beeindigd("2024-08-01", null).MetKeuze("opleggen-zonder-uitkering", "ja").Waarom("product-niet-uitvoerbaar"));

    [Fact]
    public void Liep_de_nieuwe_uitkering_al_op_de_dag_van_de_gedraging_dan_wordt_die_verlaagd()
    {
        Assert.Equal(1308.45m, Assert.Single(Beeindigd("2024-01-01", "2024-03-01").Advies.Maatregelen).Totaal);
        Assert.Equal("niet-van-toepassing: Op de dag van de gedraging liep de uitkering die op 1 maart 2024 opnieuw is toegekend.", Beeindigd("2024-01-01", "2024-03-01").Waarom("product-niet-uitvoerbaar"));
    }

    [Theory]
    [InlineData("2024-06-10", Maatregel)]
    [InlineData("2024-12-02", Niet)]
    public void Een_nieuwe_uitkering_na_de_gedraging_wordt_verlaagd_als_een_gelezen_bepaling_dat_toelaat(string opnieuw, string uitkomst) =>
        Assert.Equal(uitkomst, Beeindigd("2024-06-01", opnieuw).AlsDeVerordening(ZesMaanden).Uitkomst);

    [Fact]
    public void Na_de_termijn_van_die_bepaling_zegt_het_advies_dat() => Assert.Equal(
        "toegepast: De uitkering eindigde op 1 juni 2024. De nieuwe uitkering van 2 december 2024 begon na de termijn waarin de maatregel daarop nog kan worden toegepast.",
        Beeindigd("2024-06-01", "2024-12-02").AlsDeVerordening(ZesMaanden).Waarom("product-niet-uitvoerbaar"));

    [Fact]
    public void Een_nieuwe_uitkering_na_de_gedraging_is_zonder_gelezen_bepaling_een_vraag()
    {
        Assert.Equal("nog-niet: vraag herleving-onbekend", Beeindigd("2024-06-01", "2024-06-10").Uitkomst);
        Assert.Equal(Niet, Beeindigd("2024-06-01", "2024-06-10").AlsDeVerordening(NietGeregeld).Uitkomst);
    }

    [Fact]
    public void Eindigt_de_uitkering_later_dan_wordt_eerst_die_verlaagd() =>
        Assert.Equal(Maatregel, Beeindigd("2024-08-01", "2024-09-01").Uitkomst);

    [Theory]
    [InlineData("2024-06-20")]
    [InlineData("2024-07-01")]
    public void Eindigt_de_uitkering_voor_de_eerste_maand_die_nog_niet_is_betaald_dan_zegt_de_regel_waarom(string einde)
    {
        Assert.Equal("product-niet-uitvoerbaar", Beeindigd(einde, null).Advies.Gedragingen[0].Regel?.Waarde);
        Assert.Contains("herleving-onbekend", Beeindigd(einde, einde).Advies.OpenVragen.Select(v => v.Code));
    }

    [Theory]
    [InlineData("2024-07-15", null, "2024-07-14")]
    [InlineData("2024-07-15", "2024-07-20", "2024-07-31")]
    [InlineData("2024-08-15", null, "2024-07-31")]
    public void Eindigt_de_uitkering_binnen_de_laatste_maand_dan_eindigt_de_maatregel_met_haar(string einde, string? opnieuw, string laatste) =>
        Assert.Equal(Zaak.Dag(laatste), Beeindigd(einde, opnieuw).AlsDeVerordening(ZesMaanden).Advies.Maatregelen[0].Einde);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Beeindigd("2024-06-01", null).Verslag);

    private static Zaak Beeindigd(string einde, string? opnieuw) => Zaak.EenNoShow().Met(c => c with
    {
        Uitkering = c.Uitkering! with { BeeindigdPer = Zaak.Dag(einde), OpnieuwToegekendPer = opnieuw is null ? null : Zaak.Dag(opnieuw) },
    });

    private static Verordeningen.Verordening ZesMaanden(Verordeningen.Verordening verordening) =>
        verordening with { Herleving = Proefverordening.Bekend("13", new Herleving { TermijnInMaanden = 6 }) };

    private static Verordeningen.Verordening NietGeregeld(Verordeningen.Verordening verordening) =>
        verordening with { Herleving = Proefverordening.NietGeregeld<Herleving>() };
}
