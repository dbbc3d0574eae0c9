using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Onderdeel e: verhuizen alleen als er geen andere mogelijkheid is, het contract ten minste een jaar duurt én het nettoloon ten minste de bijstandsnorm is.</summary>
internal sealed class Artikel18Lid04OnderdeelE : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => s.Plicht == "pw-18-4-e", s => s.Daad.Voorwaarden.GeenAndereMogelijkheid == Antwoord.Nee || s.Daad.Voorwaarden.ContractTenMinsteEenJaar == Antwoord.Nee || s.Daad.Voorwaarden.NettoloonTenMinsteNorm == Antwoord.Nee);

        Then()
            .Yield(_ => new Vrij(schending, "pw-18-4-e"));
    }
}
