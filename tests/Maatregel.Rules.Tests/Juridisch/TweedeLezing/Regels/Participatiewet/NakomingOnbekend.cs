using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Kennis en vaardigheden (onderdeel f) en voorzieningen en onderzoek (onderdeel h) kan iemand ook onvoldoende nakomen; wie niet kwam, kwam niet na.</summary>
internal sealed class NakomingOnbekend : Rule
{
    public override void Define()
    {
        Bindend bindend = null!;

        When()
            .Match(() => bindend, b => b.Plicht == "pw-18-4-f" || b.Plicht == "pw-18-4-h", b => b.Daad.NoShow == null, b => b.Daad.Nakoming == Nakoming.Onbekend);

        Then()
            .Yield(_ => new Ontbreekt(bindend.Daad, "nakoming"));
    }
}
