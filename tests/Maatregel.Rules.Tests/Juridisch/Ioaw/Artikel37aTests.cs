using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.Tweelingwetten;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Ioaw;

/// <summary>Artikel 37a IOAW: tijdelijke ontheffing om dringende redenen.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel37aTests() : OntheffingDringend(Regeling.Ioaw)
{
    [Fact]
    public void De_uitleg() => Snapshot.Match(NoShow.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", "2024-12-31", "ioaw-37-1-e").Verslag);
}
