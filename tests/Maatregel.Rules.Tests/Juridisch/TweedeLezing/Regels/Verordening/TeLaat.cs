using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Wat te laat is vastgesteld, leidt niet tot een maatregel volgens de verordening, als zij dat zonder uitzondering zegt.</summary>
internal sealed class TeLaat : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;
        Gelezen<Afzien> afzien = null!;

        When()
            .Match(() => gekozen, k => !k.VierdeLid, k => k.Daad.UitzonderingOpAfzien == Antwoord.Onbekend)
            .Match(() => afzien, a => a.Daad == gekozen.Daad, a => gekozen.Daad.TeLaat(a.Inhoud), a => a.Inhoud.Uitzondering == null);

        Then()
            .Yield(_ => new GeenMaatregel(gekozen.Daad, afzien.Regel));
    }
}
