using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Ioaw;
using Maatregel.Rules.Tests.Juridisch.Tweelingwetten;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Ioaw;

/// <summary>Artikel 20, tweede lid, IOAW: verlaging volgens de verordening.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel20Lid02Tests() : Verlagen(Regeling.Ioaw, "ioaw-20-2")
{
    [Fact]
    public void Geldt_alleen_in_deze_wet() => Assert.Equal([Regeling.Ioaw], Enum.GetValues<Regeling>().Where(new Artikel20Lid02().GeldtVoor));

    [Fact]
    public void De_uitleg() => Snapshot.Match(NoShow.Verslag);
}
