using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Awb;

/// <summary>Artikel 4:8 Awb: afzien van een zienswijze doet wie de gedraging beging zelf, en erna.</summary>
internal sealed class Artikel04Lid08Afgezien : Rule
{
    public override void Define()
    {
        Standaard standaard = null!;

        When()
            .Match(
                () => standaard,
                s => s.Grondslag.Daad.Gehoord == HoorStatus.Achterwege && s.Grondslag.Daad.GrondOmNietTeHoren == HoorGrond.ZietErvanAf,
                s => !s.Grondslag.Daad.ZelfGehoord || s.Grondslag.Daad.GehoordOp < s.Grondslag.Daad.Dag)
            .Not<Gelezen<Horen>>(h => h.Daad == standaard.Grondslag.Daad);

        Then()
            .Yield(_ => new Ontbreekt(standaard.Grondslag.Daad, "zienswijze van wie het deed, na de gedraging"));
    }
}
