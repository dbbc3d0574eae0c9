using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Of dit lid van artikel 18 in de twaalf maanden vóór de daad toepassing heeft gevonden, hangt af van wat niet is gezegd of wat de wet openlaat.</summary>
internal sealed class MogelijkeToepassing(Daad daad, int lid)
{
    public Daad Daad => daad;

    public int Lid => lid;
}
