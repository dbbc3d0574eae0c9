using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Zonder opgave van eerdere maatregelen is niet te zien of dit volgens de verordening een herhaling is.</summary>
internal sealed class VerledenOnbekendVolgensDeVerordening : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;

        When()
            .Match(() => gekozen, k => !k.VierdeLid, k => !k.Daad.VerledenBekend)
            .Or(x => x
                .Exists<Herhalingsclausule>(c => c.Daad == gekozen.Daad)
                .Exists<Ongelezen>(o => o.Daad == gekozen.Daad, o => o.Onderwerp == "herhaling"));

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "eerdere maatregelen"));
    }
}
