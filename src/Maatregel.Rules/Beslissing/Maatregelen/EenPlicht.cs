namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Which conducts of one act are one breach: those of the same person and the same duty, as it was told or as the basis says.</summary>
internal static class EenPlicht
{
    /// <summary>The groups of two or more.</summary>
    public static IEnumerable<List<Gedragingbeslissing>> Groepeer(IReadOnlyList<Gedragingbeslissing> handeling)
    {
        List<List<Gedragingbeslissing>> groepen = [];
        foreach (var gedraging in handeling)
        {
            if (groepen.Find(g => g.Exists(b => Is(b, gedraging))) is { } groep) groep.Add(gedraging);
            else groepen.Add([gedraging]);
        }

        return groepen.Where(g => g.Count > 1);
    }

    /// <summary>Whether all of them are one breach.</summary>
    public static bool Is(IReadOnlyList<Gedragingbeslissing> handeling) => handeling.All(b => Is(b, handeling[0]));

    private static bool Is(Gedragingbeslissing een, Gedragingbeslissing ander) =>
        een.Dossier!.Gedraging.Van == ander.Dossier!.Gedraging.Van
        && (een.Dossier.Verplichtingen.Intersect(ander.Dossier.Verplichtingen).Any()
            || (een.Gekozen is { } gekozen && gekozen.Grondslag.Verplichting == ander.Gekozen?.Grondslag.Verplichting));
}
