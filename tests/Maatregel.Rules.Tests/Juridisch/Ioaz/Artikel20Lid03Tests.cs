using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.Tweelingwetten;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Ioaz;

/// <summary>Artikel 20, derde lid, IOAZ: geen verlaging als elke vorm van verwijtbaarheid ontbreekt.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel20Lid03Tests() : NietVerwijtbaar(Regeling.Ioaz)
{
    [Fact]
    public void De_uitleg() => Snapshot.Match(NoShow.MetMate(Mate.Ontbreekt).Verslag);
}
