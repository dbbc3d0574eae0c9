using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Rekenen;

/// <summary>Wat om een daad wordt verlaagd.</summary>
/// <param name="Daad">De daad.</param>
/// <param name="Percentage">Het percentage.</param>
/// <param name="Maanden">Het aantal maanden.</param>
/// <param name="Gewoon">Het aantal maanden als niet was afgestemd.</param>
/// <param name="Delen">De delen waarin het bedrag wordt gespreid; leeg als het ineens gaat.</param>
internal sealed record Opdracht(Daad Daad, decimal Percentage, int Maanden, int Gewoon, IReadOnlyList<Breuk> Delen)
{
    public bool OpNihil => Percentage * Maanden == 0;
}
