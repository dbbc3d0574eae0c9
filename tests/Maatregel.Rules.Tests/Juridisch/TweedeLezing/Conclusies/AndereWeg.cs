using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Voor deze daad is de maatregel niet de weg.</summary>
internal sealed class AndereWeg(Daad daad, string weg)
{
    public Daad Daad => daad;

    public string Weg => weg;
}
