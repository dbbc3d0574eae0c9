using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Awb;

/// <summary>Artikel 3:2 Awb: de feiten moeten vaststaan.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel03_2Tests
{
    [Fact]
    public void Staan_de_feiten_niet_vast_dan_volgt_geen_maatregel() => Assert.Equal("geen-maatregel: awb-3-2", Feiten(Antwoord.Nee).Uitkomst);

    [Fact]
    public void Staan_zij_vast_dan_gaat_het_advies_verder() => Assert.Equal("toegepast: De feiten staan vast.", Feiten(Antwoord.Ja).Waarom("awb-3-2"));

    [Fact]
    public void Niet_bekend_is_een_vraag_en_geen_nee() => Assert.Equal("nog-niet: vraag feiten-vastgesteld", Feiten(Antwoord.Onbekend).Uitkomst);

    [Theory]
    [InlineData("pw-9-6-misdraging")]
    [InlineData("ioaw-37-1-e")]
    [InlineData("ioaz-37-1-e")]
    public void Bij_elke_regeling_en_elke_verplichting(string verplichting) => Assert.Equal(
        "geen-maatregel: awb-3-2",
        Zaak.EenSchendingVan(verplichting).MetOordeel(o => o with { FeitenVastgesteld = Antwoord.Nee }).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Feiten(Antwoord.Nee).Verslag);

    private static Zaak Feiten(Antwoord antwoord) => Zaak.EenNoShow().MetOordeel(o => o with { FeitenVastgesteld = antwoord });
}
