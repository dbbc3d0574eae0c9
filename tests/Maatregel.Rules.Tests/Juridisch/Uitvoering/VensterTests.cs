using Maatregel.Rules.Recht;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

[Trait("soort", "juridisch")]
public sealed class VensterTests
{
    [Theory]
    [InlineData(2023, 5, 13, false)]
    [InlineData(2023, 5, 14, true)]
    [InlineData(2024, 5, 13, true)]
    [InlineData(2024, 5, 14, false)]
    public void Het_venster_opent_de_dag_na_het_anker_en_de_laatste_dag_telt_mee(int jaar, int maand, int dag, bool bevat) =>
        Assert.Equal(bevat, Venster.Na(new(2023, 5, 13), 12).Bevat(new(jaar, maand, dag)));

    [Theory]
    [InlineData(2025, 2, 28, true)]
    [InlineData(2025, 3, 1, false)]
    public void Een_anker_op_29_februari_reikt_tot_en_met_28_februari(int jaar, int maand, int dag, bool bevat) =>
        Assert.Equal(bevat, Venster.Na(new(2024, 2, 29), 12).Bevat(new(jaar, maand, dag)));

    [Fact]
    public void Maanden_worden_in_een_keer_geteld() =>
        Assert.Equal(new LocalDate(2024, 3, 31), Venster.Na(new(2024, 1, 31), 2).TotEnMet);
}
