using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Dit lid van artikel 18 heeft in de twaalf maanden vóór de daad toepassing gevonden.</summary>
internal sealed class Toepassing(Daad daad, int lid)
{
    public Daad Daad => daad;

    public int Lid => lid;
}
