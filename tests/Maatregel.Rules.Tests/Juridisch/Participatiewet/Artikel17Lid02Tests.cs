using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 17, tweede lid: de plicht om mee te werken; vóór de toekenning raakt zij de aanvraag.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel17Lid02Tests
{
    private static readonly Zaak Poortwachter = Zaak.EenNoShow().BijPoortwachtersgesprek();

    [Fact]
    public void Een_gemist_poortwachtersgesprek_wordt_bij_de_aanvraag_afgehandeld() =>
        Assert.Equal("andere-route: aanvraag", Poortwachter.Uitkomst);

    [Fact]
    public void Een_gemist_voortgangsgesprek_niet() =>
        Assert.Equal("niet-van-toepassing: De gedraging viel niet in de aanvraagfase.", Zaak.EenNoShow().BijVoortgangsgesprek().Waarom("pw-17-2"));

    [Theory]
    [InlineData("2016-12-31", "Op 31 december 2016 noemde het tweede lid het gehoor geven aan een oproep met zoveel woorden.")]
    [InlineData("2017-01-01", "Op 1 januari 2017 noemde het tweede lid alleen nog de algemene plicht om mee te werken.")]
    public void Tot_en_met_2016_noemde_het_lid_de_oproep(string dag, string zin)
    {
        Assert.Equal("andere-route: aanvraag", Poortwachter.Op(dag).Uitkomst);
        Assert.Equal("toegepast: De belanghebbende miste het poortwachtersgesprek. " + zin, Poortwachter.Op(dag).Waarom("pw-17-2"));
    }

    [Fact]
    public void Ook_een_poortwachtersgesprek_over_werk_hoort_bij_de_aanvraag() => Assert.Equal(
        "andere-route: aanvraag",
        Zaak.EenNoShow().Bij(NoShowOnderdeel.Poortwachtersgesprek).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Poortwachter.Verslag);
}
