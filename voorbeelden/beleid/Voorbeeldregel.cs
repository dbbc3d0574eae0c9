using Maatregel.Rules.NRules.Beleid;
using Maatregel.Rules.Recht;
using NodaTime;

namespace Voorbeeldbeleid;

/// <summary>Waar de voorbeelden staan: geen beleid van een gemeente, wel wat gemeenten in de praktijk afwegen.</summary>
public abstract class Voorbeeldregel(string plaats) : Beleidsregel
{
    public override Bron Bron { get; } = new Beleidsbepaling("Voorbeeld van beleidsregels", plaats);

    public override Geldigheid Geldigheid { get; } = new(new LocalDate(2015, 1, 1));
}
