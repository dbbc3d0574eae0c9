using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Uitvoering;

/// <summary>Is de uitkering geëindigd voordat er een maand was om te verlagen, dan valt er niets te verlagen.</summary>
internal sealed class GeenUitkeringMeer : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.UitkeringGeeindigd, d => d.EindeVoorNieuweUitkering == null);

        Then()
            .Yield(_ => new NietUitvoerbaar(daad));
    }
}
