using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Uit de bepaling die is genoemd blijkt niet welk lid toepassing vond: het kan er elk van zijn.</summary>
internal sealed class ToepassingVanEenOnzekerLid : Rule
{
    public override void Define()
    {
        Daad daad = null!;
        EerderBesluit besluit = null!;

        When()
            .Match(() => daad)
            .Match(() => besluit, b => b.LidOnzeker, b => b.Geldt, b => !b.Waarschuwing, b => !b.HeeftAnker(RecidiveAnker.Bekendmaking) || b.Bestrijkt(daad.Dag, RecidiveAnker.Bekendmaking, 12), b => !(b.OpNihil || b.OpLosseGrond || b.VanElders(daad.Van)) || b.TeltMee != Antwoord.Nee);

        Then()
            .Yield(_ => new MogelijkeToepassing(daad, 8));
    }
}
