using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>De meeste verordeningen zien na een jaar af; of deze dat doet, is niet gelezen.</summary>
internal sealed class MisschienTeLaat : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;

        When()
            .Match(() => gekozen, k => k.Daad.VastgesteldNa(12) || k.Daad.MisschienVastgesteldNa(12) || k.Daad.BeslistNa(12), k => k.Daad.UitzonderingOpAfzien == Antwoord.Onbekend)
            .Exists<Ongelezen>(o => o.Daad == gekozen.Daad, o => o.Onderwerp == "gebruikelijk tijdsverloop");

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "tijdsverloop in de verordening"));
    }
}
