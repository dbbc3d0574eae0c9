using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.NoShow;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Dossiers;

/// <summary>What is known of a conduct before a text of the law and a verordening are found.</summary>
/// <param name="Casus">The case.</param>
/// <param name="Gedraging">The conduct.</param>
/// <param name="Id">The name of the conduct within the case.</param>
/// <param name="Oproepen">The course of the invitations; <c>null</c> when the conduct is no no-show.</param>
/// <param name="Verplichtingen">The duties that it may have breached.</param>
/// <param name="Wet">The law of the scheme, by day.</param>
/// <param name="Bibliotheek">The verordeningen that may be found.</param>
/// <param name="Instellingen">What the municipality decided for every case.</param>
internal sealed record Regimedossier(
    Casus Casus,
    Gedraging Gedraging,
    string Id,
    Oproepverloop? Oproepen,
    IReadOnlyList<Verplichting> Verplichtingen,
    Wetsregimes Wet,
    VerordeningBibliotheek Bibliotheek,
    AdviesInstellingen Instellingen)
{
    /// <summary>
    /// The day of the conduct. Without it, a conduct is read under the law of the peildatum, or the nearest day of which the law
    /// is known, only to ask everything else at once: nothing that hangs on the day decides.
    /// </summary>
    public LocalDate Datum => Gedraging.Datum ?? Wet.Dichtstbij(Casus.Peildatum);
}
