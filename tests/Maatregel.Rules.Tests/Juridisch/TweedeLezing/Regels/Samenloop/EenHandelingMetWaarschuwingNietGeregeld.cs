using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>Of om één handeling een waarschuwing naast een maatregel kan, is niet gelezen of niet geregeld.</summary>
internal sealed class EenHandelingMetWaarschuwingNietGeregeld : Rule
{
    public override void Define()
    {
        Mogelijk een = null!;
        Waarschuwing waarschuwing = null!;

        When()
            .Match(() => een, m => m.Daad.Handeling != null)
            .Match(() => waarschuwing, w => w.Daad != een.Daad, w => w.Daad.Handeling == een.Daad.Handeling)
            .Not<GeenMaatregel>(g => g.Daad == waarschuwing.Daad)
            .Not<Gelezen<Samenloopregeling>>(r => r.Daad == een.Daad, r => r.Inhoud.ZwaarsteBijEenHandeling != null);

        Then()
            .Yield(_ => new Ontbreekt(een.Daad, "samenloop in de verordening"));
    }
}
