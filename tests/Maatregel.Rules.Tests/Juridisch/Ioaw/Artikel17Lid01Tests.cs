using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.Tweelingwetten;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Ioaw;

/// <summary>Artikel 17, eerste lid, IOAW: een gesprek om het recht vast te stellen gaat over opschorting.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel17Lid01Tests() : Opschorten(Regeling.Ioaw)
{
    [Fact]
    public void De_uitleg() => Snapshot.Match(Rechtmatigheid.Verslag);
}
