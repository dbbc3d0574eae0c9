using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Wat te laat is vastgesteld, leidt niet tot een maatregel volgens de verordening, als zij dat zegt en het oordeel niet anders is.</summary>
internal sealed class TeLaat : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;
        Gelezen<Afzien> afzien = null!;

        When()
            .Match(() => gekozen, k => !k.VierdeLid || k.Daad.UitzonderingOpAfzien == Antwoord.Nee, k => k.Daad.UitzonderingOpAfzien != Antwoord.Ja)
            .Match(() => afzien, a => a.Daad == gekozen.Daad, a => gekozen.Daad.TeLaat(a.Inhoud) || (gekozen.Daad.MomentMaaktVerschil(a.Inhoud) && gekozen.Daad.UitzonderingOpAfzien == Antwoord.Nee), a => a.Inhoud.Uitzondering == null || gekozen.Daad.UitzonderingOpAfzien == Antwoord.Nee);

        Then()
            .Yield(_ => new GeenMaatregel(gekozen.Daad, afzien.Regel));
    }
}
