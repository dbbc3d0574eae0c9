namespace Maatregel.Rules.Verordeningen;

/// <summary>De grenzen die artikel 18, vijfde lid, Participatiewet aan spreiden stelt.</summary>
internal static class Spreidingsgrens
{
    public const int Maanden = 3;

    public static readonly Breuk EersteMaand = new(1, 3);

    public static readonly Breuk Geheel = new(1, 1);

    /// <exception cref="ArgumentException">De delen zijn samen niet 1, zijn er meer dan drie, of het eerste is kleiner dan een derde.</exception>
    public static IReadOnlyList<Breuk> Bewaak(IReadOnlyList<Breuk> delen)
    {
        if (delen.Count == 0) return Reeks<Breuk>.Leeg;
        if (delen.Count > Maanden) throw new ArgumentException("Spreiden kan over hoogstens drie maanden.", nameof(delen));
        if (delen[0] < EersteMaand) throw new ArgumentException("De eerste maand van een spreiding draagt ten minste een derde.", nameof(delen));
        if (delen.Aggregate((som, deel) => som + deel) != Geheel) throw new ArgumentException("De delen van een spreiding zijn samen 1.", nameof(delen));
        return Reeks.Kopie(delen);
    }
}
