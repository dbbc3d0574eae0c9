using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>
/// Wat een document in elk geval doet: elke gedraging, bij elke regeling, de eerste, tweede en derde keer. Elke cel is een advies van
/// dezelfde regels als een zaak; daarom zegt de tabel wat een consulent zou zien.
/// </summary>
public sealed record Uitkomstentabel
{
    /// <summary>De naam van het document.</summary>
    public required string Id { get; init; }

    /// <summary>De versie van het document.</summary>
    public required string Versie { get; init; }

    /// <summary>De citeertitel.</summary>
    public required string Titel { get; init; }

    /// <summary>De dag waarop elke gedraging in de tabel plaatsvindt, of <c>null</c> als het document bij geen gemeente hoort.</summary>
    public LocalDate? Dag { get; init; }

    /// <summary>De uitkering per maand waarmee de bedragen zijn berekend, in euro.</summary>
    public required decimal NormPerMaand { get; init; }

    /// <summary>De gedragingen, per regeling en in de volgorde van de wet.</summary>
    public required IReadOnlyList<Uitkomstrij> Rijen { get; init => field = Reeks.Kopie(value); }

    /// <summary>Wat minder verwijt, een waarschuwing, spreiden en meer schendingen tegelijk doen.</summary>
    public required IReadOnlyList<Bijzonderheid> Bijzonderheden { get; init => field = Reeks.Kopie(value); }

    /// <summary>Wat het document zelf zegt, bepaling voor bepaling, in gewone woorden.</summary>
    public required IReadOnlyList<Bepalingsinhoud> Inhoud { get; init => field = Reeks.Kopie(value); }

    /// <summary>Wat over elk onderwerp van een verordening bekend is.</summary>
    public required IReadOnlyList<Onderwerpstaat> Dekking { get; init => field = Reeks.Kopie(value); }

    /// <summary>Wat mag, maar waarschijnlijk anders is bedoeld of nog openstaat.</summary>
    public required IReadOnlyList<Documentopmerking> Aandacht { get; init => field = Reeks.Kopie(value); }

    /// <summary>De opmerkingen en voorwaarden die een consulent te zien kan krijgen.</summary>
    public required IReadOnlyList<Documentopmerking> Opmerkingen { get; init => field = Reeks.Kopie(value); }

    /// <summary>Maakt de tabel van een document dat klopt.</summary>
    /// <param name="verordening">Het document.</param>
    /// <param name="bibliotheek">De bibliotheek met het document waarop het leunt.</param>
    /// <param name="normPerMaand">De uitkering per maand, in euro.</param>
    public static Uitkomstentabel Van(Verordening verordening, VerordeningBibliotheek bibliotheek, decimal normPerMaand = 1000)
    {
        ArgumentNullException.ThrowIfNull(verordening);
        ArgumentNullException.ThrowIfNull(bibliotheek);
        var alleen = Proefadviseur.Alleen(verordening, bibliotheek);
        return new Tabelmaker(alleen.Alle[^1], new MaatregelAdviseur(alleen), normPerMaand).Maak();
    }

    /// <inheritdoc/>
    public override string ToString() => nameof(Uitkomstentabel);
}
