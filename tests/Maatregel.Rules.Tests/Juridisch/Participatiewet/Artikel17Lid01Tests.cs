using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 17, eerste lid: op de inlichtingenplicht staat een boete, nooit een maatregel.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel17Lid01Tests
{
    private static readonly Zaak NietGemeld = Zaak.EenSchendingVan("pw-17-1-inlichtingen");

    [Fact]
    public void De_inlichtingenplicht_gaat_naar_de_boete() => Assert.Equal("andere-route: boete", NietGemeld.Uitkomst);

    [Fact]
    public void Ook_als_de_verordening_haar_noemt() => Assert.Equal(
        "andere-route: boete",
        NietGemeld.AlsDeVerordening(v => v.MetGedraging("9-4", "pw-17-2-medewerking")).Uitkomst);

    [Fact]
    public void De_plicht_om_mee_te_werken_is_een_andere() => Assert.Equal(
        "niet-van-toepassing: De gedraging gaat niet over de inlichtingenplicht.",
        Zaak.EenSchendingVan("pw-17-2-medewerking").Waarom("pw-17-1"));

    [Fact]
    public void De_uitleg() => Snapshot.Match(NietGemeld.Verslag);
}
