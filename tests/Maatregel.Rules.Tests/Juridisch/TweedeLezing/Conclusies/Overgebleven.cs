using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Deze daad kan tot een maatregel leiden en gaat niet opzij voor een andere daad.</summary>
internal sealed class Overgebleven(Daad daad)
{
    public Daad Daad => daad;
}
