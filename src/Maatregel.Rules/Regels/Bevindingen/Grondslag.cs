using Maatregel.Rules.Regels.Verordeningsregels;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Bevindingen;

/// <summary>A provision that the conduct breached, and so a basis for a measure.</summary>
/// <param name="Id">The provision, such as <c>pw-18-4-h</c> or <c>vo-9-2</c>.</param>
/// <param name="Verplichting">The duty that was breached.</param>
/// <param name="Onderdeel">The letter of art. 18 lid 4, or <c>null</c> for a provision of the verordening.</param>
/// <param name="Categorie">The category of the verordening, if it has one.</param>
/// <param name="Bepaling">The provision itself, where it is one of the acts of the verordening: more may stand in one article.</param>
/// <param name="Besef">The case or bracket of deficient sense of responsibility that was found.</param>
internal sealed record Grondslag(
    RegelId Id, Verplichting Verplichting, string? Onderdeel = null, int? Categorie = null, Gedragsbepaling? Bepaling = null, Besefstarief? Besef = null)
{
    /// <summary>Whether the basis is one of the eight uniform duties, so that leden 5 to 8 apply.</summary>
    public bool Geuniformeerd => Onderdeel is not null;
}
