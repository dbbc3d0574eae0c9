using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Noemt de verordening wanneer horen achterwege kan blijven, dan alleen dan.</summary>
internal sealed class HorenVolgensDeVerordening : Rule
{
    public override void Define()
    {
        Standaard standaard = null!;
        Gelezen<Horen> horen = null!;

        When()
            .Match(() => standaard, s => s.Grondslag.Daad.Gehoord == HoorStatus.Achterwege)
            .Match(() => horen, h => h.Daad == standaard.Grondslag.Daad, h => !h.Inhoud.Uitzonderingen.Contains(standaard.Grondslag.Daad.GrondOmNietTeHoren!.Value));

        Then()
            .Yield(_ => new Ontbreekt(standaard.Grondslag.Daad, "zienswijze"));
    }
}
