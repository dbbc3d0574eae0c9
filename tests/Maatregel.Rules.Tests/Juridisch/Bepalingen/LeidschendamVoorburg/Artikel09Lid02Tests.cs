using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen.LeidschendamVoorburg;

/// <summary>Artikel 9, tweede lid: niet meewerken aan een onderzoek naar de mogelijkheden van een participatievoorziening.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel09Lid02Tests
{
    private static readonly Zaak Onderzoek = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening);

    [Theory]
    [InlineData("GM1916")]
    [InlineData("GM0626")]
    [InlineData("GM0629")]
    public void In_elk_van_de_drie_gemeenten_is_dit_categorie_2(string gemeente) =>
        Assert.Equal("toegepast: De gedraging valt onder deze bepaling (categorie 2).", Onderzoek.Met(c => c with { Gemeente = gemeente }).Waarom("vo-9-2"));

    [Fact]
    public void Niet_meewerken_aan_een_voorziening_voor_werk_valt_er_niet_onder() => Assert.Equal(
        "niet-van-toepassing: De gedraging is geen gedraging die deze bepaling noemt.",
        Zaak.EenNoShow().MetDoel(NoShowDoel.VoorzieningArbeidsinschakeling).Waarom("vo-9-2"));

    [Fact]
    public void Zegt_de_uitnodiging_niet_welk_onderzoek_dan_passen_dit_lid_en_onderdeel_h() => Assert.Equal(
        ["pw-18-4-h 1308.45", "vo-9-2 261.69"],
        Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekMogelijkheden).Advies.Kandidaten.Select(k => FormattableString.Invariant($"{k.Grondslag} {k.Gevolg!.Totaal}")));

    [Fact]
    public void In_de_ioaw_geldt_artikel_9a() => Assert.Empty(Onderzoek.InDeIoaw().Waarom("vo-9-2"));

    [Theory]
    [InlineData("2015-01-01", "maatregel: vo-9-2 vo-10-1-b 20% × 1")]
    [InlineData("2014-12-31", "niet-geregeld")]
    public void Vanaf_de_eerste_dag_van_de_verordening(string dag, string uitkomst) => Assert.Equal(uitkomst, Onderzoek.Op(dag).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekMogelijkheden).Verslag);
}
