using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>Dringende redenen wegen de persoon (tiende lid): ook als zij staan bij de daad die op niets uitliep, kan om één handeling maar één oordeel gelden.</summary>
internal sealed class EenHandelingRedenenVanDePersoon : Rule
{
    public override void Define()
    {
        Mogelijk een = null!;
        Daad ander = null!;

        When()
            .Match(() => een, m => m.Daad.Handeling != null)
            .Match(() => ander, d => d.Handeling == een.Daad.Handeling, d => Samenhang.EigenRedenen(een.Daad, d))
            .Not<Mogelijk>(m => m.Daad == ander);

        Then()
            .Yield(_ => new Ontbreekt(een.Daad, "dringende redenen"));
    }
}
