using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Awb;

/// <summary>Artikel 4:11 Awb: horen kan achterwege blijven bij spoed, of als al is gehoord en er niets nieuws is. Wie afziet van de kans, kreeg haar (artikel 4:8). Andere gronden zijn van de verordening, als die is gelezen.</summary>
internal sealed class Artikel04Lid11 : Rule
{
    public override void Define()
    {
        Standaard standaard = null!;

        When()
            .Match(() => standaard, s => s.Grondslag.Daad.Gehoord == HoorStatus.Achterwege, s => s.Grondslag.Daad.GrondOmNietTeHoren != HoorGrond.Spoed && s.Grondslag.Daad.GrondOmNietTeHoren != HoorGrond.AlGehoordGeenNieuweFeiten && s.Grondslag.Daad.GrondOmNietTeHoren != HoorGrond.ZietErvanAf)
            .Not<Gelezen<Horen>>(h => h.Daad == standaard.Grondslag.Daad);

        Then()
            .Yield(_ => new Ontbreekt(standaard.Grondslag.Daad, "zienswijze"));
    }
}
