using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Lezen;

/// <summary>Whether what could not be carried out may be applied to a new benefit: only within the term of the verordening.</summary>
internal static class Herlevingstermijn
{
    /// <summary>The first day without benefit; none when the conduct was after it and a new benefit was granted: then that one is lowered.</summary>
    public static LocalDate? EindePer(Gedragingdossier dossier) =>
        dossier.Casus.Uitkering is { OpnieuwToegekendPer: not null } uitkering && uitkering.BeeindigdPer <= dossier.Datum ? null : dossier.Casus.Uitkering?.BeeindigdPer;

    /// <summary>The day from which the rest may be carried out again, when a new benefit was granted in time.</summary>
    public static LocalDate? HervatPer(Gedragingdossier dossier) =>
        dossier.Casus.Uitkering?.OpnieuwToegekendPer is { } begin && begin <= Uiterlijk(dossier) ? begin : null;

    /// <summary>The last day on which a new grant may still carry the rest, when the verordening was read to say so: an assumption takes nothing.</summary>
    public static LocalDate? Uiterlijk(Gedragingdossier dossier) =>
        dossier.Casus.Uitkering?.BeeindigdPer is { } einde && Lees(dossier) is { Aanname: null, Inhoud: { } herleving } ? einde.PlusMonths(herleving.TermijnInMaanden) : null;

    /// <summary>Reads what the verordening says on the rest.</summary>
    public static Lezing<Verordeningen.Herleving> Lees(Gedragingdossier dossier) =>
        dossier.Verordening.Lees(dossier.Verordening.Herleving, "herleving", dossier.Casus, dossier.Datum).Bevestigd(dossier.Instellingen);
}
