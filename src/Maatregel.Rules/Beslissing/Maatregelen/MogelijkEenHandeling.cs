using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>
/// Which conducts may be one act: those of one day, one missed appointment told twice, as an appointment or as a breach of that day, and
/// the same duty breached by the same person on days between which there was no working day.
/// </summary>
internal static class MogelijkEenHandeling
{
    /// <summary>The groups of two or more, each in the order of the case.</summary>
    public static IEnumerable<List<Gedragingdossier>> Groepeer(IReadOnlyList<Gedragingdossier> gedragingen)
    {
        List<List<Gedragingdossier>> groepen = [];
        foreach (var gedraging in gedragingen)
        {
            var raakt = groepen.FindAll(g => g.Exists(d => Samen(d, gedraging)));
            groepen.RemoveAll(raakt.Contains);
            groepen.Add([.. raakt.SelectMany(g => g), gedraging]);
        }

        return groepen.Where(g => g.Count > 1);
    }

    /// <summary>Whether every conduct was on the same day.</summary>
    public static bool OpEenDag(List<Gedragingdossier> groep) => groep.TrueForAll(d => d.Datum == groep[0].Datum);

    /// <summary>Whether the two may be one act.</summary>
    public static bool Samen(Gedragingdossier een, Gedragingdossier ander) =>
        een.Datum == ander.Datum
        || (een.Gedraging.Van == ander.Gedraging.Van && (Dagen(een).Intersect(Dagen(ander)).Any() || (Aansluitend(een, ander) && een.Verplichtingen.Intersect(ander.Verplichtingen).Any())));

    /// <summary>Whether the two were on one day, or are about one appointment.</summary>
    public static bool OpEenDag(Gedragingdossier een, Gedragingdossier ander) => Dagen(een).Intersect(Dagen(ander)).Any();

    /// <summary>The missed appointment on which two no-shows of the same person both rest; <c>null</c> when there is none.</summary>
    public static LocalDate? GedeeldeAfspraak(Gedragingdossier een, Gedragingdossier ander) =>
        een.Gedraging.Van == ander.Gedraging.Van && Gemist(een).Intersect(Gemist(ander)).ToList() is { Count: > 0 } dagen ? dagen.Max() : null;

    private static IEnumerable<LocalDate> Gemist(Gedragingdossier gedraging) => gedraging.Oproepen is { } verloop
        ? new[] { verloop.Laatste }.Concat(verloop.Eerder).Where(o => o is { Kwam: false }).Select(o => o!.AfspraakOp).OfType<LocalDate>()
        : [];

    private static bool Aansluitend(Gedragingdossier een, Gedragingdossier ander) =>
        Dagen(een).Any(dag => Dagen(ander).Any(dagErnaast => Werkdagen.Aansluitend(dag, dagErnaast)));

    /// <summary>The days that a conduct is made of: an appointment that was missed may be what the other one is about.</summary>
    private static IEnumerable<LocalDate> Dagen(Gedragingdossier gedraging) =>
        (gedraging.Gedraging.NoShow?.Oproepen ?? []).Where(o => !o.Kwam).Select(o => o.AfspraakOp).OfType<LocalDate>().Append(gedraging.Datum);
}
