using Maatregel.Rules.Recht;
using Maatregel.Rules.Uitvoering;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

[Trait("soort", "juridisch")]
public sealed class AlgemeneTermijnenwetTests
{
    public static TheoryData<int, int, int, string> Feestdagen2024 { get; } = new()
    {
        { 2024, 1, 1, "nieuwjaarsdag" },
        { 2024, 3, 29, "Goede Vrijdag" },
        { 2024, 4, 1, "tweede paasdag" },
        { 2024, 4, 27, "Koningsdag" },
        { 2024, 5, 5, "5 mei" },
        { 2024, 5, 9, "Hemelvaartsdag" },
        { 2024, 5, 20, "tweede pinksterdag" },
        { 2024, 12, 25, "eerste kerstdag" },
        { 2024, 12, 26, "tweede kerstdag" },
    };

    [Fact]
    public void In_2024_zijn_precies_deze_dagen_erkend() =>
        Assert.Equal(
            Feestdagen2024.Select(rij => new LocalDate((int)rij[0], (int)rij[1], (int)rij[2])),
            Enumerable.Range(0, 366).Select(new LocalDate(2024, 1, 1).PlusDays).Where(Feestdagen.IsErkend));

    [Theory]
    [InlineData(2013, 4, 27, false)]
    [InlineData(2014, 4, 26, true)]
    [InlineData(2014, 4, 27, false)]
    [InlineData(2024, 4, 26, false)]
    [InlineData(2025, 4, 26, true)]
    [InlineData(2025, 4, 27, false)]
    [InlineData(2025, 4, 28, false)]
    [InlineData(2031, 4, 26, true)]
    public void Koningsdag_is_op_de_26e_als_de_27e_een_zondag_is(int jaar, int maand, int dag, bool erkend) =>
        Assert.Equal(erkend, Feestdagen.IsErkend(new(jaar, maand, dag)));

    [Theory]
    [InlineData(2015, 4, 6)]
    [InlineData(2016, 3, 28)]
    [InlineData(2018, 4, 2)]
    [InlineData(2019, 4, 22)]
    [InlineData(2023, 4, 10)]
    [InlineData(2025, 4, 21)]
    [InlineData(2026, 4, 6)]
    [InlineData(2038, 4, 26)]
    public void Tweede_paasdag_volgt_uit_de_kalender(int jaar, int maand, int dag) =>
        Assert.True(Feestdagen.IsErkend(new(jaar, maand, dag)));

    [Fact]
    public void Eerste_paasdag_en_eerste_pinksterdag_zijn_zondagen_en_staan_niet_in_de_wet()
    {
        Assert.False(Feestdagen.IsErkend(new(2024, 3, 31)));
        Assert.False(Feestdagen.IsErkend(new(2024, 5, 19)));
    }

    [Theory]
    [InlineData(2024, 6, 17, 2024, 7, 29)]
    [InlineData(2024, 6, 14, 2024, 7, 26)]
    public void De_bezwaartermijn_is_zes_weken_vanaf_de_dag_na_bekendmaking(int jaar, int maand, int dag, int jaarT, int maandT, int dagT) =>
        Assert.Equal(new LocalDate(jaarT, maandT, dagT), Termijn.Bezwaar(new(jaar, maand, dag)));

    [Fact]
    public void De_laatste_dag_van_de_bezwaartermijn_is_altijd_een_gewone_werkdag_binnen_een_week()
    {
        foreach (var dag in Enumerable.Range(0, 366 * 14).Select(new LocalDate(2015, 1, 1).PlusDays))
        {
            var laatste = Termijn.Bezwaar(dag);
            Assert.InRange(Period.DaysBetween(dag, laatste), 42, 42 + 6);
            Assert.False(laatste.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || Feestdagen.IsErkend(laatste), laatste.ToString());
        }
    }

    [Fact]
    public void De_termijnen_noemen_hun_artikelen()
    {
        Assert.Equal(
            [
                "artikel 6:7, Algemene wet bestuursrecht",
                "artikel 6:8, eerste lid, Algemene wet bestuursrecht",
                "artikel 1, eerste lid, Algemene termijnenwet",
                "artikel 3, Algemene termijnenwet",
            ],
            Termijn.BezwaarBronnen.Select(bron => bron.Aanhaling));
    }

    [Fact]
    public void Heroverwegen_kan_tot_drie_maanden_na_het_besluit() =>
        Assert.Equal(new LocalDate(2024, 2, 29), Heroverwegingsduur.LaatsteDag(new(2023, 11, 30)));
}
