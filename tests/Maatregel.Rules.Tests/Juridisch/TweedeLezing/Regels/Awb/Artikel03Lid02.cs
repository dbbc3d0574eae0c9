using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Awb;

/// <summary>Wat niet vaststaat, kan niet worden tegengeworpen (artikel 3:2 Awb).</summary>
internal sealed class Artikel03Lid02 : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.FeitenStaanVast == Antwoord.Nee);

        Then()
            .Yield(_ => new GeenMaatregel(daad, "awb-3-2"));
    }
}
