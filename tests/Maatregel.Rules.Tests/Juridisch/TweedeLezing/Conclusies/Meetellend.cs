using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Dit eerdere besluit telt mee.</summary>
internal sealed class Meetellend(Grondslag grondslag, EerderBesluit besluit) : Telling(grondslag)
{
    public EerderBesluit Besluit => besluit;
}
