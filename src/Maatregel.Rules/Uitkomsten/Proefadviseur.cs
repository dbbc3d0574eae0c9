using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>Maakt een adviseur die alleen één document kent, dat nergens is geladen.</summary>
public static class Proefadviseur
{
    /// <summary>Maakt een adviseur.</summary>
    /// <param name="verordening">Het document; dat het dezelfde dagen dekt als een document van de bibliotheek, geeft niet.</param>
    /// <param name="bibliotheek">De bibliotheek met het document waarop het leunt.</param>
    /// <param name="instellingen">De keuzen van de gemeente.</param>
    /// <exception cref="OngeldigeVerordeningException">Het document klopt niet, of leunt op een document dat er niet is.</exception>
    public static IMaatregelAdviseur Van(Verordening verordening, VerordeningBibliotheek bibliotheek, AdviesInstellingen? instellingen = null)
    {
        ArgumentNullException.ThrowIfNull(verordening);
        ArgumentNullException.ThrowIfNull(bibliotheek);
        return new MaatregelAdviseur(Alleen(verordening, bibliotheek), instellingen);
    }

    /// <summary>The document, last, and what it leans on.</summary>
    internal static VerordeningBibliotheek Alleen(Verordening verordening, VerordeningBibliotheek bibliotheek)
    {
        IEnumerable<Verordening> model = verordening.LeuntOp is { } id && bibliotheek.Document(id) is { } gevonden ? [gevonden] : [];
        return new VerordeningBibliotheek([.. model, verordening]);
    }
}
