using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.Tweelingwetten;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Ioaw;

/// <summary>Artikel 37, eerste lid, IOAW: een verplichting moet concreet en op maat zijn opgelegd.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel37Lid01Tests() : OpgelegdePlicht(Regeling.Ioaw)
{
    [Fact]
    public void De_uitleg() => Snapshot.Match(Opgelegd(Antwoord.Nee).Verslag);
}
