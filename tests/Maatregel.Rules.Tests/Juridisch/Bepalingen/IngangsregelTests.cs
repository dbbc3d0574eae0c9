using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using NodaTime;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>De maand waarin de maatregel ingaat.</summary>
[Trait("soort", "juridisch")]
public sealed class IngangsregelTests
{
    [Theory]
    [InlineData("2024-06-01", "2024-07-01")]
    [InlineData("2024-06-30", "2024-07-01")]
    [InlineData("2024-07-01", "2024-08-01")]
    [InlineData("2024-12-31", "2025-01-01")]
    public void De_maatregel_gaat_in_op_de_eerste_dag_van_de_maand_na_bekendmaking(string bekendmaking, string ingang) => Assert.Equal(
        Zaak.Dag(ingang),
        Zaak.EenNoShow().Op("2024-05-13").Met(c => c with { Bekendmaking = Zaak.Dag(bekendmaking) }).Advies.Maatregelen[0].Ingang);

    [Fact]
    public void Is_ingang_of_berekeningsgrondslag_niet_bekend_dan_zegt_het_advies_wat_is_aangenomen()
    {
        var codes = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).AlsDeVerordening(v => v with
        {
            Ingang = Proefverordening.Onbekend<Ingangsregeling>(),
            Berekeningsgrondslag = Proefverordening.Onbekend<Berekeningsgrondslag>(),
        }).Advies.Aannames.Select(a => a.Code).ToList();

        Assert.Contains("ingang-onbekend", codes);
        Assert.Contains("berekeningsgrondslag-onbekend", codes);
        Assert.DoesNotContain("modelbepaling-ingang", codes);
    }

    [Fact]
    public void Is_die_maand_al_uitbetaald_dan_een_maand_later() => Assert.Equal(new LocalDate(2024, 8, 1), Uitbetaald(7).Advies.Maatregelen[0].Ingang);

    [Fact]
    public void Eerder_kan_alleen_als_bekend_is_dat_de_verordening_dat_toelaat()
    {
        var onbetaald = Uitbetaald(5);

        Assert.Equal(new LocalDate(2024, 7, 1), onbetaald.Advies.Maatregelen[0].Ingang);
        Assert.Equal(new LocalDate(2024, 6, 1), onbetaald.AlsDeVerordening(Eerder).Advies.Maatregelen[0].Ingang);
    }

    [Fact]
    public void Nooit_eerder_dan_de_lopende_maand() =>
        Assert.Equal(new LocalDate(2024, 6, 1), Uitbetaald(3).AlsDeVerordening(Eerder).Advies.Maatregelen[0].Ingang);

    [Theory]
    [InlineData("2024-05-13", "2024-06-03")]
    [InlineData("2024-06-03", "2024-05-13")]
    public void Twee_maatregelen_gaan_samen_in_zodra_dat_voor_allebei_mag_en_geen_voor_haar_gedraging(string eerste, string tweede)
    {
        static Zaak Weigering(string dag) => Zaak.EenSchendingVan("pw-18-4-a").MetGedraging(g => g with { Datum = Zaak.Dag(dag), GeconstateerdOp = null });

        var advies = Weigering(eerste).En(Weigering(tweede)).AlsDeVerordening(Eerder)
            .MetHoor(HoorStatus.Gehoord).MetUitkering(u => u with { LaatstUitbetaaldeMaand = new(2024, 3), ToegekendPer = new(2023, 1, 1) }).Advies;

        Assert.Equal(
            [("2024-05-13", new YearMonth(2024, 7)), ("2024-06-03", new YearMonth(2024, 7))],
            advies.Maatregelen.Select(m => (m.Gedraging == "g1" ? eerste : tweede, m.Plan.Count > 0 ? Assert.Single(m.Plan).Maand : Assert.Single(m.Vervallen))));
    }

    [Fact]
    public void De_modelbepaling_is_een_aanname() => Assert.Contains("modelbepaling-ingang", Zaak.EenNoShow().Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void Is_niet_bekend_tot_waar_is_uitbetaald_terwijl_eerder_mag_dan_is_dat_een_aanname()
    {
        var zaak = Zaak.EenNoShow().AlsDeVerordening(v => v with { Ingang = Proefverordening.Bekend("5", new Ingangsregeling { EerderAlsNietUitbetaald = true }) });

        Assert.DoesNotContain("laatst-uitbetaald-onbekend", zaak.Advies.Aannames.Select(a => a.Code));
        Assert.Contains("laatst-uitbetaald-onbekend", zaak.MetUitkering(u => u with { LaatstUitbetaaldeMaand = null }).Advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Een_bekende_bepaling_die_dat_niet_toelaat_houdt_het_bij_de_maand_na_bekendmaking() => Assert.Equal(
        new LocalDate(2024, 7, 1),
        Zaak.EenNoShow().Op("2024-05-13").MetUitkering(u => u with { LaatstUitbetaaldeMaand = new(2024, 5) })
            .AlsDeVerordening(v => v with { Ingang = Proefverordening.Bekend("5", v.Ingang!.Inhoud! with { EerderAlsNietUitbetaald = false }) })
            .Advies.Maatregelen[0].Ingang);

    [Fact]
    public void Kan_de_maatregel_niet_eerder_ingaan_dan_doet_het_er_niet_toe_of_bekend_is_tot_waar_is_uitbetaald() => Assert.DoesNotContain(
        "laatst-uitbetaald-onbekend",
        Zaak.EenNoShow().MetUitkering(u => u with { LaatstUitbetaaldeMaand = null }).Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void De_uitleg() => Snapshot.Match(Uitbetaald(5).AlsDeVerordening(Eerder).Verslag);

    private static Zaak Uitbetaald(int totEnMet) =>
        Zaak.EenNoShow().Op("2024-05-13").MetUitkering(u => u with { LaatstUitbetaaldeMaand = new YearMonth(2024, totEnMet), ToegekendPer = new LocalDate(2023, 1, 1) });

    private static Verordeningen.Verordening Eerder(Verordeningen.Verordening verordening) =>
        verordening with { Ingang = Proefverordening.Bekend("5", new Ingangsregeling { EerderAlsNietUitbetaald = true }) };
}
