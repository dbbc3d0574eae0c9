using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>Maakt een adviseur onder een document dat nergens is geladen, alsof het naast de geladen documenten staat.</summary>
public static class Proefadviseur
{
    /// <summary>Maakt een adviseur.</summary>
    /// <param name="verordening">Het document. Op de dagen waarop het geldt, gaat het voor een document van de bibliotheek; op de andere dagen geldt dat nog.</param>
    /// <param name="bibliotheek">De bibliotheek.</param>
    /// <param name="instellingen">De keuzen van de gemeente.</param>
    /// <exception cref="OngeldigeVerordeningException">Het document klopt niet, of leunt op een document dat er niet is.</exception>
    public static IMaatregelAdviseur Van(Verordening verordening, VerordeningBibliotheek bibliotheek, AdviesInstellingen? instellingen = null)
    {
        ArgumentNullException.ThrowIfNull(verordening);
        ArgumentNullException.ThrowIfNull(bibliotheek);
        return new MaatregelAdviseur(Naast(verordening, bibliotheek), instellingen);
    }

    /// <summary>As a host would load it; where the loaded documents cannot stand beside it, it stands alone.</summary>
    private static VerordeningBibliotheek Naast(Verordening verordening, VerordeningBibliotheek bibliotheek)
    {
        var alleen = Alleen(verordening, bibliotheek);
        var samen = VerordeningBibliotheek.Verzamel([(verordening.Id, VerordeningWriter.Schrijf(verordening))], bibliotheek);
        return samen.Fouten.Count == 0 ? samen.Bibliotheek : alleen;
    }

    /// <summary>The document, last, and what it leans on.</summary>
    internal static VerordeningBibliotheek Alleen(Verordening verordening, VerordeningBibliotheek bibliotheek)
    {
        IEnumerable<Verordening> model = verordening.LeuntOp is { } id && bibliotheek.Document(id) is { } gevonden ? [gevonden] : [];
        return new VerordeningBibliotheek([.. model, verordening]);
    }
}
