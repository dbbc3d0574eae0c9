using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Deze daad kan tot een maatregel leiden.</summary>
internal sealed class Mogelijk(Daad daad)
{
    public Daad Daad => daad;
}
