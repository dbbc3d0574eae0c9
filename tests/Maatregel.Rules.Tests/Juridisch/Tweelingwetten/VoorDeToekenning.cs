using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Tweelingwetten;

/// <summary>Artikel 13, tweede lid, IOAW en IOAZ: vóór de toekenning raakt niet meewerken de aanvraag.</summary>
[Trait("soort", "juridisch")]
public abstract class VoorDeToekenning(Regeling wet) : Tweelingtests(wet)
{
    private protected Zaak Poortwachter => Zaak.EenNoShow().BijPoortwachtergesprek().In(Wet);

    [Fact]
    public void Een_gemist_poortwachtergesprek_wordt_bij_de_aanvraag_afgehandeld() => Assert.Equal("andere-route: aanvraag", Poortwachter.Uitkomst);

    [Fact]
    public void Een_gemist_voortgangsgesprek_niet() => Assert.Equal(
        "niet-van-toepassing: De gedraging viel niet in de aanvraagfase.",
        Zaak.EenNoShow().BijVoortgangsgesprek().In(Wet).Waarom($"{Code}-13-2"));
}
