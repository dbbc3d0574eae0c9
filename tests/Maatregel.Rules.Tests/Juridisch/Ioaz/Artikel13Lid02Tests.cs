using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.Tweelingwetten;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Ioaz;

/// <summary>Artikel 13, tweede lid, IOAZ: vóór de toekenning raakt niet meewerken de aanvraag.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel13Lid02Tests() : VoorDeToekenning(Regeling.Ioaz)
{
    [Fact]
    public void De_uitleg() => Snapshot.Match(Poortwachter.Verslag);
}
