using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Algemeen;

/// <summary>De raad stelt bij verordening regels over het verlagen (artikel 8, eerste lid, Participatiewet; artikel 35 IOAW en IOAZ). Zonder verordening is er niets om op te rusten.</summary>
internal sealed class GeenVerordening : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => !d.HeeftVerordening);

        Then()
            .Yield(_ => new NietGeregeld(daad, "de verordening van die dag"));
    }
}
