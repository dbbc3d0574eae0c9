using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Zonder opgave van eerdere maatregelen is niet te zien of het vijfde, zesde, zevende of achtste lid geldt.</summary>
internal sealed class VerledenOnbekend : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;

        When()
            .Match(() => gekozen, k => k.VierdeLid, k => !k.Daad.VerledenBekend);

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "eerdere maatregelen"));
    }
}
