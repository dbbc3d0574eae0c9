using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Artikel 18, negende lid: geen maatregel als elke vorm van verwijtbaarheid ontbreekt.</summary>
internal sealed class Artikel18Lid09 : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Regeling == Regeling.Participatiewet, d => d.Verwijt == Mate.Ontbreekt);

        Then()
            .Yield(_ => new GeenMaatregel(daad, "pw-18-9"));
    }
}
