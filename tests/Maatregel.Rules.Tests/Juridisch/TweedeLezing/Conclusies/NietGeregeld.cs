using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Voor deze daad is geen wet of verordening bekend.</summary>
internal sealed class NietGeregeld(Daad daad, string wat)
{
    public Daad Daad => daad;

    public string Wat => wat;
}
