using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Zesde tot en met achtste lid: het lid heeft toepassing gevonden als het besluit geldt en de gedraging binnen twaalf maanden na de bekendmaking valt. Wat de wet openlaat, telt als de gemeente dat zegt.</summary>
internal sealed class ToepassingInTwaalfMaanden : Rule
{
    public override void Define()
    {
        Daad daad = null!;
        EerderBesluit besluit = null!;

        When()
            .Match(() => daad)
            .Match(() => besluit, b => b.Lid != 0, b => b.Geldt, b => !b.Waarschuwing, b => b.Bestrijkt(daad.Dag, RecidiveAnker.Bekendmaking, 12), b => b.OpNihil || b.OpLosseGrond || b.VanElders(daad.Van) ? b.TeltMee == Antwoord.Ja : b.TeltMee != Antwoord.Nee || !b.PlichtOnbekend);

        Then()
            .Yield(_ => new Toepassing(daad, besluit.Lid));
    }
}
