using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.Tweelingwetten;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Ioaz;

/// <summary>Artikel 20 IOAZ: zonder uitkering op de dag van de gedraging valt er niets te verlagen.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel20Tests() : VoorDeUitkering(Regeling.Ioaz)
{
    [Fact]
    public void De_uitleg() => Snapshot.Match(Toegekend(NoShow, "2024-05-14").Verslag);
}
