using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>De samenvatting van een besluit over meer gedragingen noemt ook wat een andere kant op gaat dan het geheel.</summary>
[Trait("soort", "juridisch")]
public sealed class SamenvattingTests
{
    private static readonly Zaak Inlichtingen = Zaak.EenSchendingVan("pw-17-1-inlichtingen").Op("2024-04-08");

    [Fact]
    public void Gaat_een_andere_gedraging_naar_de_boete_dan_staat_dat_naast_de_maatregel() => Assert.Contains(
        "over juli 2024. De gedraging van 8 april 2024 is geen zaak voor een maatregel: er geldt een andere route.",
        Zaak.EenNoShow().En(Inlichtingen).Advies.Samenvatting,
        StringComparison.Ordinal);

    [Fact]
    public void Blijft_een_andere_gedraging_zonder_maatregel_dan_staat_ook_dat_er() => Assert.EndsWith(
        "over juli 2024. Voor de gedraging van 8 april 2024 komt er geen maatregel.",
        Zaak.EenNoShow().En(Zaak.EenSchendingVan("pw-18-4-a").Op("2024-04-08").MetMate(Mate.Ontbreekt)).Advies.Samenvatting,
        StringComparison.Ordinal);
}
