using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Voor deze daad is er geen uitkering om te verlagen.</summary>
internal sealed class NietUitvoerbaar(Daad daad)
{
    public Daad Daad => daad;
}
