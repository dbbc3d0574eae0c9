using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Alle drie de voorwaarden van onderdeel e moeten bekend zijn.</summary>
internal sealed class Artikel18Lid04OnderdeelEOnbekend : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => s.Plicht == "pw-18-4-e", s => s.Daad.Voorwaarden.GeenAndereMogelijkheid == Antwoord.Onbekend || s.Daad.Voorwaarden.ContractTenMinsteEenJaar == Antwoord.Onbekend || s.Daad.Voorwaarden.NettoloonTenMinsteNorm == Antwoord.Onbekend);

        Then()
            .Yield(_ => new Ontbreekt(schending.Daad, "de voorwaarden van onderdeel e"));
    }
}
