using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Adviezen;

/// <summary>
/// Which conduct or which earlier measure of a case a sentence is about: by its day, or by its place in the case where no day tells it
/// apart. Its name in the case is for programs.
/// </summary>
internal sealed class Aanduiding
{
    private readonly string _soort;

    // Looked at only when somebody reads the sentence.
    private readonly IEnumerable<LocalDate?> _dagen;
    private readonly bool _begin;

    private Aanduiding(string soort, IEnumerable<LocalDate?> dagen, int plaats, bool begin = false) =>
        (_soort, _dagen, Plaats, _begin) = (soort, dagen, plaats, begin);

    /// <summary>The place in its list.</summary>
    public int Plaats { get; }

    /// <summary>The same, at the beginning of a sentence.</summary>
    public Aanduiding Begin => new(_soort, _dagen, Plaats, begin: true);

    public static Aanduiding Gedraging(Casus casus, string naam) =>
        new("gedraging", casus.Gedragingen.Select(g => g.Datum), casus.Gedragingen.Index().First(g => (g.Item.Id ?? Feiten.Gedraging.Naam(g.Index)) == naam).Index);

    /// <summary>An earlier measure is called by the day of its decision.</summary>
    public static Aanduiding Eerdere(IReadOnlyList<EerdereMaatregel> eerdere, int plaats) =>
        new("eerdere maatregel", eerdere.Select(e => e.Bekendgemaakt ?? e.Besluitdatum), plaats);

    public override string ToString()
    {
        List<LocalDate?> dagen = [.. _dagen];
        var dag = dagen[Plaats];
        var alleen = dag is null ? dagen.Count == 1 : dagen.Count(d => d == dag) == 1;
        var woorden = (alleen ? $"de {_soort}" : string.Create(CultureInfo.InvariantCulture, $"{_soort} {Plaats + 1}"))
            + (dag is { } bekend ? $" van {NederlandseWeergave.Datum(bekend)}" : "");
        return _begin ? char.ToUpperInvariant(woorden[0]) + woorden[1..] : woorden;
    }
}
