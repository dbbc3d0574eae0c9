namespace Maatregel.Rules.Adviezen;

/// <summary>Een tekst, als gewone tekst en met haar bouw: daaruit ontstaan HTML en een tekstverwerkerbestand met dezelfde woorden.</summary>
/// <param name="Naam">De naam van het sjabloon, bijvoorbeeld <c>beschikking</c>.</param>
/// <param name="Tekst">De gewone tekst.</param>
/// <param name="Blokken">De blokken, in volgorde.</param>
public sealed record Tekststuk(string Naam, string Tekst, IReadOnlyList<Tekstblok> Blokken)
{
    /// <summary>De blokken, in volgorde.</summary>
    public IReadOnlyList<Tekstblok> Blokken { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Blokken);

    /// <summary>What the text is about, so that a file of the municipality can be filled the same way.</summary>
    internal object? Stof { get; init; }

    /// <summary>De titel: die in de tekst staat, en anders de naam van het sjabloon.</summary>
    public string Titel => Blokken.FirstOrDefault(b => b.Soort == Bloksoort.Titel)?.Rijen[0][0] ?? Naam;

    /// <inheritdoc/>
    public override string ToString() => nameof(Tekststuk);
}
