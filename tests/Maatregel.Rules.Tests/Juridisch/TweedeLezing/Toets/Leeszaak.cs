using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Toets;

/// <summary>Een zaak die beide lezingen voorgelegd krijgen.</summary>
/// <param name="Naam">Wat er aan de hand is.</param>
/// <param name="Casus">De zaak.</param>
/// <param name="Bibliotheek">De verordeningen.</param>
internal sealed record Leeszaak(string Naam, Casus Casus, VerordeningBibliotheek Bibliotheek)
{
    public Leeszaak(string naam, Zaak zaak)
        : this(naam, zaak.Casus, zaak.Bibliotheek)
    {
    }
}
