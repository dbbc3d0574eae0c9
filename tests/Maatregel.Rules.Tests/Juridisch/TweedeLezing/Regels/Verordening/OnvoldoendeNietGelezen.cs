using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Onvoldoende nakomen valt buiten het vierde lid; of de verordening het noemt, is niet bekend.</summary>
internal sealed class OnvoldoendeNietGelezen : Rule
{
    public override void Define()
    {
        Bindend bindend = null!;

        When()
            .Match(() => bindend, b => Plichtsoort.VierdeLid(b.Plicht), b => b.Daad.Nakoming == Nakoming.Onvoldoende)
            .Exists<Ongelezen>(o => o.Daad == bindend.Daad, o => o.Onderwerp == bindend.Lijst)
            .Not<Grondslag>(g => g.Daad == bindend.Daad);

        Then()
            .Yield(_ => new Ontbreekt(bindend.Daad, "gedraging in de verordening"));
    }
}
