using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Lezen;

/// <summary>Reads what the verordening says on conduct and bases that concur.</summary>
internal static class Samenlooplezing
{
    public static Lezing<Samenloopregeling> LeesSamenloop(this Gedragingdossier dossier) =>
        dossier.Verordening.Lees(dossier.Verordening.Samenloop, "samenloop", dossier.Casus, dossier.Datum);
}
