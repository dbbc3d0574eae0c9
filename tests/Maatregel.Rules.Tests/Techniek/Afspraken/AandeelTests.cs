using CsCheck;
using Maatregel.Rules.Afspraken.Cijfers;

namespace Maatregel.Rules.Tests.Techniek.Afspraken;

[Trait("soort", "techniek")]
public sealed class AandeelTests
{
    private static readonly Gen<(int Aantal, int Totaal)> Delen =
        Gen.Int[1, 100_000].SelectMany(totaal => Gen.Int[0, totaal].Select(aantal => (aantal, totaal)));

    // Computed apart from this code, with the formula of Wilson (1927) and z = 1.959963984540054.
    [Theory]
    [InlineData(39, 101, 0.29702315121478295, 0.48359798608419424)]
    [InlineData(0, 10, 0, 0.2775327998628892)]
    [InlineData(10, 10, 0.7224672001371107, 1)]
    [InlineData(8, 100, 0.041093461484380624, 0.14998107700948735)]
    public void Het_interval_is_dat_van_Wilson(int aantal, int totaal, double onder, double boven)
    {
        var interval = Wilson.Interval(aantal, totaal);

        Assert.Equal(onder, interval.Onder, 12);
        Assert.Equal(boven, interval.Boven, 12);
    }

    [Fact]
    public void Het_interval_bevat_het_percentage_en_blijft_tussen_0_en_100() => Delen.Sample((aantal, totaal) =>
    {
        var deel = Aandeel.Van(aantal, totaal);

        Assert.InRange(deel.Percentage!.Value, deel.Ondergrens!.Value, deel.Bovengrens!.Value);
        Assert.InRange(deel.Ondergrens.Value, 0m, 100m);
        Assert.InRange(deel.Bovengrens.Value, 0m, 100m);
    });

    [Fact]
    public void Hoe_meer_afspraken_hoe_smaller_het_interval() => Delen.Sample((aantal, totaal) =>
    {
        var (onder, boven) = Wilson.Interval(aantal, totaal);
        var (onderBijMeer, bovenBijMeer) = Wilson.Interval(2 * aantal, 2 * totaal);

        Assert.True(bovenBijMeer - onderBijMeer < boven - onder);
    });

    [Fact]
    public void Een_klein_aantal_lijkt_niet_zeker() => Assert.Equal(new(1, 1, 100m, 20.6m, 100m), Aandeel.Van(1, 1));

    [Fact]
    public void Zonder_geheel_is_er_geen_percentage() => Assert.Equal(new(0, 0, null, null, null), Aandeel.Van(0, 0));

    [Theory]
    [InlineData(0, 0, 8, null, Doeloordeel.NietTeZeggen)]
    [InlineData(0, 10, 8, -8.0, Doeloordeel.NietTeZeggen)]
    [InlineData(0, 10, 27.7, -27.7, Doeloordeel.NietTeZeggen)]
    [InlineData(0, 10, 27.8, -27.8, Doeloordeel.Gehaald)]
    [InlineData(10, 10, 72.2, 27.8, Doeloordeel.NietTeZeggen)]
    [InlineData(10, 10, 72.1, 27.9, Doeloordeel.NietGehaald)]
    public void Het_doel_is_pas_gehaald_of_gemist_als_het_hele_interval_dat_zegt(int aantal, int totaal, double doel, double? punten, Doeloordeel oordeel) =>
        Assert.Equal(new((decimal?)punten, oordeel), Doelafstand.Van(Aandeel.Van(aantal, totaal), (decimal)doel));
}
