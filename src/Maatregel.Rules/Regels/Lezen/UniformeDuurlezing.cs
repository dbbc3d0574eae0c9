using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Lezen;

/// <summary>Reads what the verordening says on the duration for one letter of art. 18 lid 4.</summary>
internal static class UniformeDuurlezing
{
    /// <summary>The ruling that the duration is one and the same for all eight duties.</summary>
    public static Uitspraak EenDuur { get; } = new("ECLI:NL:CRVB:2021:2148");

    public static Lezing<UniformeDuur> LeesUniformeDuur(this Grondslagdossier dossier)
    {
        var gedraging = dossier.Gedraging;
        var lezing = gedraging.Verordening.Lees(gedraging.Verordening.Uniform, "uniforme duur", gedraging.Casus, gedraging.Datum);
        foreach (var duur in lezing.Inhoud ?? [])
        {
            if (!duur.Onderdelen.Contains(dossier.Grondslag.Onderdeel!)) continue;
            return Terzijde.Waarom(lezing.Bron.RegelId, duur.BuitenToepassing, [], gedraging.Datum) is { } reden
                ? new(Leesuitslag.BuitenToepassing, null, lezing.Bron, Reden: reden)
                : new(Leesuitslag.Bruikbaar, duur, lezing.Bron, lezing.Aanname);
        }

        return new(lezing.Inhoud is null ? lezing.Uitslag : Leesuitslag.NietGeregeld, null, lezing.Bron, Reden: lezing.Reden);
    }

    /// <summary>Whether the verordening lets this letter last longer than another of the eight: then the longer duration is a question.</summary>
    public static bool LangerDanElders(this Grondslagdossier dossier, Func<UniformeDuur, int?> maanden) =>
        dossier.UniformeDuur.Inhoud is { } duur && dossier.Gedraging.Verordening.Uniform?.Inhoud is { } alle
        && alle.Any(a => maanden(a) < maanden(duur) && !(a.BuitenToepassing?.Vanaf <= dossier.Gedraging.Datum));

    /// <summary>That question.</summary>
    public static Toelichting Verschilvraag(this Grondslagdossier dossier) =>
        $"{dossier.UniformeDuur.Bron} laat de verlaging bij onderdeel {dossier.Grondslag.Onderdeel} langer duren dan bij een ander onderdeel. De duur hoort voor alle acht dezelfde te zijn. Welke duur geldt? Leg één duur vast in het document.";
}
