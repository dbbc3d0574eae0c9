using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Wie zegt dat een maatregel volgens het vijfde tot en met achtste lid niet meetelt, kan dat alleen omdat zij niet op het vierde lid rustte: waarop wel?</summary>
internal sealed class ToepassingNietGeteld : Rule
{
    public override void Define()
    {
        Daad daad = null!;
        EerderBesluit besluit = null!;

        When()
            .Match(() => daad)
            .Match(() => besluit, b => b.Lid != 0, b => b.Geldt, b => !b.Waarschuwing, b => b.Bestrijkt(daad.Dag, RecidiveAnker.Bekendmaking, 12), b => !b.OpNihil && !b.OpLosseGrond && !b.VanElders(daad.Van), b => b.TeltMee == Antwoord.Nee, b => b.PlichtOnbekend);

        Then()
            .Yield(_ => new MogelijkeToepassing(daad, besluit.Lid));
    }
}
