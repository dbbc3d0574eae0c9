using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Lezen;

/// <summary>Reads what the verordening says on the duration for one letter of art. 18 lid 4.</summary>
internal static class UniformeDuurlezing
{
    public static Lezing<UniformeDuur> LeesUniformeDuur(this Grondslagdossier dossier)
    {
        var gedraging = dossier.Gedraging;
        var lezing = gedraging.Verordening.Lees(gedraging.Verordening.Uniform, "uniforme duur", gedraging.Casus, gedraging.Datum);
        foreach (var duur in lezing.Inhoud ?? [])
        {
            if (duur.Onderdelen.Contains(dossier.Grondslag.Onderdeel!)) return new(Leesuitslag.Bruikbaar, duur, lezing.Bron, lezing.Aanname);
        }

        return new(lezing.Inhoud is null ? lezing.Uitslag : Leesuitslag.NietGeregeld, null, lezing.Bron, Reden: lezing.Reden);
    }
}
