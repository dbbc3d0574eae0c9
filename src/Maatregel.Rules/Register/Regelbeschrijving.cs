namespace Maatregel.Rules.Register;

/// <summary>Een regel als gegeven, zoals hij in de motivering van een advies voorkomt.</summary>
public sealed record Regelbeschrijving
{
    /// <summary>De vaste naam, bijvoorbeeld <c>pw-18-6</c>.</summary>
    public required RegelId Id { get; init; }

    /// <summary>De verordening waartoe de regel behoort, of <c>null</c> bij een regel van de wet of het werkproces.</summary>
    public string? Verordening { get; init; }

    /// <summary>De stap van het beslisschema waarin de regel wordt bekeken.</summary>
    public required Stap Stap { get; init; }

    /// <summary>De bepaling: aanhaling, JCI en adres van de geldende tekst.</summary>
    public required Bron Bron { get; init; }

    /// <summary>De vraag die de regel stelt.</summary>
    public required string Vraag { get; init; }

    /// <summary>Wat volgt als de regel van toepassing is.</summary>
    public required string Gevolg { get; init; }

    /// <summary>De eerste dag van gedraging waarvoor de regel geldt.</summary>
    public required LocalDate Van { get; init; }

    /// <summary>De laatste dag van gedraging waarvoor de regel geldt, of <c>null</c> als die niet bekend is.</summary>
    public required LocalDate? TotEnMet { get; init; }

    /// <summary>De regels die deze opzij zet als hij van toepassing is.</summary>
    public IReadOnlyList<RegelId> WijktAfVan { get; init => field = Reeks.Kopie(value); } = Reeks<RegelId>.Leeg;

    /// <summary>De uitspraken waarop de lezing berust.</summary>
    public IReadOnlyList<Bron> Uitspraken { get; init => field = Reeks.Kopie(value); } = Reeks<Bron>.Leeg;

    /// <summary>Wat dit product hier zelf aan de wet toevoegt, uit voorzichtigheid.</summary>
    public IReadOnlyList<Bron> Productregels { get; init => field = Reeks.Kopie(value); } = Reeks<Bron>.Leeg;

    /// <inheritdoc/>
    public override string ToString() => Id.Waarde;
}
