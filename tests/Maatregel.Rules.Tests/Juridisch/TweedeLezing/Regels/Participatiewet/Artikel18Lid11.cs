using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Artikel 18, elfde lid: wie volgens het vijfde, zesde, zevende of achtste lid is verlaagd, kan om herziening vragen.</summary>
internal sealed class Artikel18Lid11 : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;

        When()
            .Match(() => gekozen, g => g.VierdeLid);

        Then()
            .Yield(_ => new Steun(gekozen.Daad, "pw-18-11"));
    }
}
