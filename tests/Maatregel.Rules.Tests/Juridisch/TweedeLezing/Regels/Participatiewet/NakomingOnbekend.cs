using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Het vierde lid gaat over niet nakomen. Kennis en vaardigheden (onderdeel f) en voorzieningen en onderzoek (onderdeel h) kan iemand ook onvoldoende nakomen: daar is niet gezegd hetzelfde als onbekend.</summary>
internal sealed class NakomingOnbekend : Rule
{
    public override void Define()
    {
        Bindend bindend = null!;

        When()
            .Match(() => bindend, b => Plichtsoort.VierdeLid(b.Plicht), b => b.Daad.NakomingKanOpenZijn, b => b.Daad.Nakoming == Nakoming.Onbekend || (b.Daad.Nakoming == null && (b.Plicht == "pw-18-4-f" || b.Plicht == "pw-18-4-h")));

        Then()
            .Yield(_ => new Ontbreekt(bindend.Daad, "nakoming"));
    }
}
