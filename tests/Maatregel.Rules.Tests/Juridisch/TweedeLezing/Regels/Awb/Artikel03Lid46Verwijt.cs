using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Awb;

/// <summary>Artikel 3:46 Awb: het oordeel dat iets te verwijten is, heeft een reden.</summary>
internal sealed class Artikel03Lid46Verwijt : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Verwijt == Mate.Volledig || d.Verwijt == Mate.Verminderd, d => !d.VerwijtHeeftReden);

        Then()
            .Yield(_ => new Ontbreekt(daad, "reden van het verwijt"));
    }
}
