using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Awb;

/// <summary>Of de feiten vaststaan, moet bekend zijn.</summary>
internal sealed class Artikel03Lid02Onbekend : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.FeitenStaanVast == Antwoord.Onbekend);

        Then()
            .Yield(_ => new Ontbreekt(daad, "feiten"));
    }
}
