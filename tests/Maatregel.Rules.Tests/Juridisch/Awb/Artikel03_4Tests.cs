using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Awb;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Awb;

/// <summary>Artikel 3:4, tweede lid, Awb: geen onevenredige gevolgen; de toets waar IOAW en IOAZ geen dringende redenen kennen.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel03_4Tests
{
    private static readonly Zaak Ioaw = Zaak.EenNoShow().InDeIoaw();

    [Fact]
    public void Onevenredige_gevolgen_verlagen_de_maatregel() =>
        Assert.Equal("maatregel: vo-9a-2 vo-10-1-b 20% × 1 → 10% × 1", Ioaw.MetDringendeRedenen(10, 1).Uitkomst);

    [Fact]
    public void Ook_in_de_ioaz() =>
        Assert.Equal("maatregel: vo-9a-2 vo-10-1-b 20% × 1 → 0% × 1", Zaak.EenNoShow().InDeIoaz().MetDringendeRedenen(0, 1).Uitkomst);

    [Theory]
    [InlineData(19, "maatregel: vo-9a-2 vo-10-1-b 20% × 1 → 19% × 1")]
    [InlineData(20, "nog-niet: vraag dringende-redenen")]
    [InlineData(21, "nog-niet: vraag dringende-redenen")]
    public void Zwaarder_dan_de_verordening_kan_niet(int percentage, string uitkomst) =>
        Assert.Equal(uitkomst, Ioaw.MetDringendeRedenen(percentage, 1).Uitkomst);

    [Fact]
    public void Niet_beoordeeld_is_een_vraag_naar_de_gevolgen_en_niet_naar_dringende_redenen()
    {
        var zaak = Ioaw.Met(c => c with { DringendeRedenen = null });

        Assert.Equal("nog-niet: vraag dringende-redenen", zaak.Uitkomst);
        Assert.Equal(
            "Zijn de gevolgen van de maatregel onevenredig, zodat hij lager of korter moet worden of op nihil moet worden gesteld, en waarom wel of niet?",
            Assert.Single(zaak.Advies.OpenVragen).Vraag.Tekst);
    }

    [Fact]
    public void De_rapportage_noemt_het_oordeel_evenredigheid()
    {
        Assert.Contains("- Evenredigheid: \"", Ioaw.MetDringendeRedenen(10, 1).Advies.Teksten.Rapportage, StringComparison.Ordinal);
        Assert.Contains("- Dringende redenen: \"", Zaak.EenNoShow().MetDringendeRedenen(10, 1).Advies.Teksten.Rapportage, StringComparison.Ordinal);
    }

    [Fact]
    public void In_de_participatiewet_geldt_daarvoor_artikel_18_tiende_lid() => Assert.Empty(Zaak.EenNoShow().Waarom("awb-3-4"));

    [Fact]
    public void Geldt_in_de_IOAW_en_de_IOAZ_want_de_Participatiewet_kent_dringende_redenen() => Assert.Equal(
        [Regeling.Ioaw, Regeling.Ioaz],
        Enum.GetValues<Regeling>().Where(new Artikel03_4().GeldtVoor));

    [Fact]
    public void De_uitleg() => Snapshot.Match(Ioaw.MetDringendeRedenen(10, 1).Verslag);
}
