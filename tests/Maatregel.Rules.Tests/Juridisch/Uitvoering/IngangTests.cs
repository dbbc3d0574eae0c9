using Maatregel.Rules.Uitvoering;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

[Trait("soort", "juridisch")]
public sealed class IngangTests
{
    private static readonly LocalDate Gedraging = new(2024, 5, 13);
    private static readonly LocalDate Bekendmaking = new(2024, 6, 17);

    [Fact]
    public void De_maatregel_gaat_in_op_de_eerste_van_de_maand_na_bekendmaking()
    {
        var ingang = Ingang.Bepaal(Bekendmaking, Gedraging, null, eerderToegestaan: false);

        Assert.Equal(new Ingang(new YearMonth(2024, 7), Ingangsreden.NaBekendmaking), ingang);
        Assert.Equal("De maatregel gaat in op de eerste dag van de maand na de bekendmaking: 1 juli 2024.", ingang.Toelichting.Tekst);
    }

    [Fact]
    public void Een_onbetaalde_maand_telt_alleen_als_de_verordening_die_toelaat()
    {
        var ingang = Ingang.Bepaal(Bekendmaking, Gedraging, new YearMonth(2024, 5), eerderToegestaan: true);

        Assert.Equal(new Ingang(new YearMonth(2024, 6), Ingangsreden.EerderOnbetaald), ingang);
        Assert.Equal("De verordening laat een nog niet uitbetaalde maand toe; de eerste daarvan is juni 2024.", ingang.Toelichting.Tekst);
        Assert.Equal(new YearMonth(2024, 7), Ingang.Bepaal(Bekendmaking, Gedraging, new YearMonth(2024, 5), eerderToegestaan: false).Maand);
    }

    [Fact]
    public void Is_de_maand_na_bekendmaking_al_uitbetaald_dan_is_het_de_eerste_die_dat_niet_is()
    {
        var ingang = Ingang.Bepaal(Bekendmaking, Gedraging, new YearMonth(2024, 7), eerderToegestaan: false);

        Assert.Equal(new Ingang(new YearMonth(2024, 8), Ingangsreden.AlUitbetaald), ingang);
        Assert.Equal("De maand na de bekendmaking is al uitbetaald; de eerste maand die dat niet is, is augustus 2024.", ingang.Toelichting.Tekst);
    }

    [Fact]
    public void Is_de_lopende_maand_al_uitbetaald_dan_blijft_het_de_maand_na_bekendmaking() =>
        Assert.Equal(
            new Ingang(new YearMonth(2024, 7), Ingangsreden.NaBekendmaking),
            Ingang.Bepaal(Bekendmaking, Gedraging, new YearMonth(2024, 6), eerderToegestaan: true));

    [Fact]
    public void Nooit_eerder_dan_de_lopende_maand() =>
        Assert.Equal(
            new Ingang(new YearMonth(2024, 6), Ingangsreden.EerderOnbetaald),
            Ingang.Bepaal(Bekendmaking, Gedraging, new YearMonth(2024, 2), eerderToegestaan: true));

    [Theory]
    [InlineData(1, 6)]
    [InlineData(2, 7)]
    public void Nooit_over_dagen_van_voor_de_gedraging(int dag, int maand) =>
        Assert.Equal(new YearMonth(2024, maand), Ingang.Bepaal(Bekendmaking, new LocalDate(2024, 6, dag), new YearMonth(2024, 2), eerderToegestaan: true).Maand);

    [Fact]
    public void Zonder_bekende_uitbetaling_is_eerder_een_gok_en_geldt_de_hoofdregel() =>
        Assert.Equal(new YearMonth(2024, 7), Ingang.Bepaal(Bekendmaking, Gedraging, null, eerderToegestaan: true).Maand);
}
