using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Juridisch.Tweelingwetten;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Ioaw;

/// <summary>Artikel 20, eerste lid, IOAW: wie geen werk zoekt of aanvaardt, kan de uitkering worden geweigerd.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel20Lid01Tests() : Weigeren(Regeling.Ioaw, "ioaw-20-1")
{
    [Fact]
    public void De_uitleg() => Snapshot.Match(Zaak.EenSchendingVan("ioaw-37-1-c").Verslag);
}
