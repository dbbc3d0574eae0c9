using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Ioaz;
using Maatregel.Rules.Tests.Juridisch.Tweelingwetten;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Ioaz;

/// <summary>Artikel 20, eerste lid, IOAZ: verlaging volgens de verordening.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel20Lid01Tests() : Verlagen(Regeling.Ioaz, "ioaz-20-1")
{
    [Fact]
    public void Geldt_alleen_in_deze_wet() => Assert.Equal([Regeling.Ioaz], Enum.GetValues<Regeling>().Where(new Artikel20Lid01().GeldtVoor));

    [Fact]
    public void De_uitleg() => Snapshot.Match(NoShow.Verslag);
}
