using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Wanneer het besluit bekend is gemaakt, is niet gezegd: het kan binnen de twaalf maanden vallen.</summary>
internal sealed class ToepassingZonderBekendmaking : Rule
{
    public override void Define()
    {
        Daad daad = null!;
        EerderBesluit besluit = null!;

        When()
            .Match(() => daad)
            .Match(() => besluit, b => b.Lid != 0, b => b.Geldt, b => !b.Waarschuwing, b => !b.HeeftAnker(RecidiveAnker.Bekendmaking), b => !(b.OpNihil || b.OpLosseGrond || b.VanElders(daad.Van)) || b.TeltMee != Antwoord.Nee);

        Then()
            .Yield(_ => new MogelijkeToepassing(daad, besluit.Lid));
    }
}
