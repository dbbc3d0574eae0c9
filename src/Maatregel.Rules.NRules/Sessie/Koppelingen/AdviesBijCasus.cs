using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.NRules.Sessie.Koppelingen;

/// <summary>The advice on a case.</summary>
internal sealed class AdviesBijCasus : Koppeling
{
    public override void Define()
    {
        IMaatregelAdviseur adviseur = null!;
        Casus casus = null!;
        Dependency().Resolve(() => adviseur);
        When().Match(() => casus);
        Then().Yield(_ => adviseur.Adviseer(casus));
    }
}
