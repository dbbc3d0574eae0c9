using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Ioaw;

/// <summary>Artikel 13, tweede lid, IOAW: vóór de toekenning raakt niet meewerken de aanvraag.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel13Lid02Tests
{
    private static readonly Zaak Poortwachter = Zaak.EenNoShow().BijPoortwachtergesprek().InDeIoaw();

    [Fact]
    public void Een_gemist_poortwachtergesprek_wordt_bij_de_aanvraag_afgehandeld() => Assert.Equal("andere-route: aanvraag", Poortwachter.Uitkomst);

    [Fact]
    public void Een_gemist_voortgangsgesprek_niet() => Assert.Equal(
        "niet-van-toepassing: De gedraging viel niet in de aanvraagfase.",
        Zaak.EenNoShow().BijVoortgangsgesprek().InDeIoaw().Waarom("ioaw-13-2"));

    [Fact]
    public void De_uitleg() => Snapshot.Match(Poortwachter.Verslag);
}
