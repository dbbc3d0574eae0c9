using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Wat te laat is vastgesteld, leidt ook niet tot een maatregel zolang de grondslag niet is gekozen, als elke die past van de verordening is.</summary>
internal sealed class TeLaatWelkeGrondslagOok : Rule
{
    public override void Define()
    {
        Grondslag grondslag = null!;
        Gelezen<Afzien> afzien = null!;

        When()
            .Match(() => grondslag, g => !g.VierdeLid, g => g.Daad.UitzonderingOpAfzien == Antwoord.Onbekend)
            .Not<Grondslag>(a => a.Daad == grondslag.Daad, a => a.VierdeLid)
            .Not<Gekozen>(k => k.Daad == grondslag.Daad)
            .Match(() => afzien, a => a.Daad == grondslag.Daad, a => grondslag.Daad.TeLaat(a.Inhoud), a => a.Inhoud.Uitzondering == null);

        Then()
            .Yield(_ => new GeenMaatregel(grondslag.Daad, afzien.Regel));
    }
}
