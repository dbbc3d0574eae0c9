using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Of dit eerdere besluit meetelt, hangt af van wat niet is gezegd of wat de verordening openlaat.</summary>
internal sealed class MisschienMeetellend(Grondslag grondslag, EerderBesluit besluit) : Telling(grondslag)
{
    public EerderBesluit Besluit => besluit;
}
