using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Uitvoering;

/// <summary>Laat geen bepaling toe dat op een nieuwe uitkering wordt verlaagd, dan kan het niet.</summary>
internal sealed class NieuweUitkeringNietGeregeld : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.UitkeringGeeindigd, d => d.EindeVoorNieuweUitkering != null)
            .Not<Gelezen<Herleving>>(h => h.Daad == daad)
            .Not<Ongelezen>(o => o.Daad == daad, o => o.Onderwerp == "herleving");

        Then()
            .Yield(_ => new NietUitvoerbaar(daad));
    }
}
