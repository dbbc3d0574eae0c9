using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>De verordening noemt deze gedraging niet: er is niets om een verlaging op te laten rusten.</summary>
internal sealed class GedragingOngeregeld(Daad daad)
{
    public Daad Daad => daad;
}
