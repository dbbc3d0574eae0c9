using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Het bedrag van de verlaging wordt over deze delen gespreid.</summary>
internal sealed class Gespreid(Standaard standaard, IReadOnlyList<Breuk> plan)
{
    public Standaard Standaard => standaard;

    public IReadOnlyList<Breuk> Plan => plan;
}
