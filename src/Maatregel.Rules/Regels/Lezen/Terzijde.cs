using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Lezen;

/// <summary>Sets a provision of a verordening aside: a court did, or the college does in this case.</summary>
internal static class Terzijde
{
    /// <summary>Why a provision is left out of application, or <c>null</c> when it is not.</summary>
    /// <param name="id">The provision.</param>
    /// <param name="oordeel">What a court held of it.</param>
    /// <param name="inDezeZaak">What the college leaves out of application in this case.</param>
    /// <param name="datum">The day of the conduct.</param>
    public static string? Waarom(RegelId id, RechterlijkOordeel? oordeel, IReadOnlyList<BuitenToepassing> inDezeZaak, LocalDate datum)
    {
        foreach (var terzijde in inDezeZaak)
        {
            if (terzijde.Bepaling == id) return terzijde.Ecli is null ? terzijde.Reden : $"{terzijde.Reden} ({terzijde.Ecli})";
        }

        return oordeel is not null && datum >= oordeel.Vanaf ? $"{oordeel.Reden} ({oordeel.Ecli})" : null;
    }
}
