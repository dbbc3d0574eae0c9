using Maatregel.Rules.Adviezen;
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
    public void Een_maatregel_die_in_geen_maand_kan_worden_uitgevoerd_wordt_niet_opgelegd()
    {
        var advies = Zonder("2024-07", "2024-08");

        Assert.Equal(Uitkomst.NietUitvoerbaar, advies.Uitkomst);
        Assert.Empty(advies.Maatregelen);
        Assert.Null(advies.Termijnen);
    }

    [Fact]
    public void Eindigt_de_uitkering_midden_in_een_maand_dan_is_niet_de_norm_onbekend() => Assert.Equal(
        "Advies: verlaag de bijstand met 100% gedurende 1 maand, over juli 2024. Wat er over een maand met maar voor een deel uitkering wordt betaald, is niet bekend; het advies noemt daarom geen bedragen.",
        Zaak.EenNoShow().Met(c => c with { Uitkering = c.Uitkering! with { BeeindigdPer = new LocalDate(2024, 7, 15) } }).Advies.Samenvatting);

    private static Advies Zonder(params string[] maanden) => Zaak.EenNoShow().MetEerdereMaatregel("pw-18-5", "2024-01-15").Met(c => c with
    {
        Uitkering = c.Uitkering! with { MaandenZonderUitkering = [.. maanden.Select(m => Zaak.Dag(m + "-01").ToYearMonth())] },
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
