using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Zolang dit ontbreekt, kan voor deze daad geen maatregel worden opgelegd.</summary>
internal sealed class Ontbreekt(Daad daad, string wat)
{
    public Daad Daad => daad;

    public string Wat => wat;
}
