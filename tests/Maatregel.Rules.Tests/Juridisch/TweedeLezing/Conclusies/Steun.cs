using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Op deze bepaling steunt een verlaging om deze daad ook, of deze bepaling geldt voor wat erop volgt.</summary>
internal sealed class Steun(Daad daad, string regel)
{
    public Daad Daad => daad;

    public string Regel => regel;
}
