using Maatregel.Rules.NRules.Beleid;
using Maatregel.Rules.Recht;
using NodaTime;

namespace Maatregel.Rules.NRules.Tests.Hulp;

/// <summary>A rule of policy of which only the conditions matter.</summary>
internal abstract class Proefregel : Beleidsregel
{
    public override Bron Bron => new Beleidsbepaling("Proefbeleid", "artikel 1");

    public override Geldigheid Geldigheid => new(new LocalDate(2015, 1, 1));
}
