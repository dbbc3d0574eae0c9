using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.NoShow;

/// <summary>Een eerdere afspraak telt alleen mee als de plicht op die dag gold: niet vóór de melding of de uitkering, en niet tijdens een ontheffing.</summary>
internal sealed class EersteAfspraakZonderPlicht : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => s.Daad.EerdereAfspraken.Any(), s => s.Daad.EerdereAfspraken.All(dag => s.Daad.ZonderUitkeringOp(dag) || Plichtsoort.EerderOntheven(s.Daad, s.Plicht, dag)));

        Then()
            .Yield(_ => new Ontbreekt(schending.Daad, "een eerste afspraak die telt"));
    }
}
