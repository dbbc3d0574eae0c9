using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.Tweelingwetten;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Ioaw;

/// <summary>Artikel 38 IOAW: ontheffing van de alleenstaande ouder van een kind jonger dan vijf jaar.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel38Tests() : OntheffingAlleenstaandeOuder(Regeling.Ioaw)
{
    [Fact]
    public void De_uitleg() => Snapshot.Match(NoShow.MetOntheffing(OntheffingGrond.AlleenstaandeOuderKindJongerDan5, "2024-01-01", "2024-12-31", "ioaw-37-1-e").Verslag);
}
