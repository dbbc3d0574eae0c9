using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Dezelfde handeling leidt al tot een zwaardere maatregel.</summary>
internal sealed class Opzij(Daad daad, string regel)
{
    public Daad Daad => daad;

    public string Regel => regel;
}
