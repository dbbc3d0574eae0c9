using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Een maatregel op nihil, van een ander gezinslid, van elders of op losse grond: de wet laat open of die meetelt.</summary>
internal sealed class ToepassingOpen : Rule
{
    public override void Define()
    {
        Daad daad = null!;
        EerderBesluit besluit = null!;

        When()
            .Match(() => daad)
            .Match(() => besluit, b => b.Lid != 0, b => b.Geldt, b => !b.Waarschuwing, b => b.Bestrijkt(daad.Dag, RecidiveAnker.Bekendmaking, 12), b => b.OpNihil || b.OpLosseGrond || b.VanElders(daad.Van), b => b.TeltMee == Antwoord.Onbekend);

        Then()
            .Yield(_ => new MogelijkeToepassing(daad, besluit.Lid));
    }
}
