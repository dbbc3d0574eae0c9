using Maatregel.Rules.Regels;

namespace Maatregel.Rules.Beslissing;

/// <summary>Whether what could not be carried out may be applied to a new benefit: only within the term of the verordening.</summary>
internal static class Herleving
{
    public static LocalDate? HervatPer(Gedragingdossier dossier)
    {
        if (dossier.Casus.Uitkering is not { BeeindigdPer: { } einde, OpnieuwToegekendPer: { } begin }) return null;
        var lezing = dossier.Verordening.Lees(dossier.Verordening.Herleving, "herleving", dossier.Casus, dossier.Datum);
        return lezing.Inhoud is { } herleving && begin <= einde.PlusMonths(herleving.TermijnInMaanden) ? begin : null;
    }
}
