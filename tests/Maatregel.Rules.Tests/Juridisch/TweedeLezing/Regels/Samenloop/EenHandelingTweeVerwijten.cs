using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>Voor één handeling kan iemand maar op één manier iets te verwijten zijn, welke plichten zij ook schond en waarop een ervan ook uitliep.</summary>
internal sealed class EenHandelingTweeVerwijten : Rule
{
    public override void Define()
    {
        Mogelijk een = null!;

        When()
            .Match(() => een, m => m.Daad.Handeling != null)
            .Exists<Daad>(a => a.Handeling == een.Daad.Handeling, a => Samenhang.AndersVerweten(een.Daad, a));

        Then()
            .Yield(_ => new Ontbreekt(een.Daad, "verwijt van deze handeling"));
    }
}
