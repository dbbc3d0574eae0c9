using Maatregel.Rules.Tests.Juridisch.Tabel;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Toets;

/// <summary>
/// De wet is tweemaal gelezen, door twee lezers die elkaars werk niet kenden. Over elke zaak moeten zij het eens zijn: zie
/// docs/tweede-lezing.md.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class TweedeLezingTests
{
    [Fact]
    public void Over_elk_voorbeeld_zijn_beide_lezingen_het_eens() => Vergelijking.Eens(Leeszaken.Voorbeelden);

    [Fact]
    public void Over_elke_plicht_met_een_ding_anders_zijn_beide_lezingen_het_eens() => Vergelijking.Eens(Leeszaken.EenVoorEen(Verordeningstaat.Aangenomen));
}
