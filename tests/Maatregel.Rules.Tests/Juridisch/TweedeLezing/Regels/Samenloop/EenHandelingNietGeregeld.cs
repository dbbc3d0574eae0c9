using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>Wat bij één handeling geldt die meer plichten schendt, is niet gelezen of niet geregeld.</summary>
internal sealed class EenHandelingNietGeregeld : Rule
{
    public override void Define()
    {
        Mogelijk een = null!;

        When()
            .Match(() => een, m => m.Daad.Handeling != null)
            .Exists<Mogelijk>(a => a.Daad != een.Daad, a => a.Daad.Handeling == een.Daad.Handeling, a => !Samenhang.EenPlicht(a.Daad, een.Daad))
            .Not<Gelezen<Samenloopregeling>>(r => r.Daad == een.Daad, r => r.Inhoud.ZwaarsteBijEenHandeling != null);

        Then()
            .Yield(_ => new Ontbreekt(een.Daad, "samenloop in de verordening"));
    }
}
