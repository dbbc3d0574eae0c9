using System.Text.Json.Serialization;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Een gedraging die de verordening noemt, met de categorie of het tarief dat erbij hoort.</summary>
public sealed record Gedragsbepaling
{
    /// <summary>De plaats in de verordening, bijvoorbeeld <c>9-2</c>.</summary>
    public required string Artikel { get; init; }

    /// <summary>Wat over de bepaling bekend is.</summary>
    public required Bepalingstatus Status { get; init; }

    /// <summary>De regelingen waarvoor de bepaling geldt.</summary>
    public required IReadOnlyList<Regeling> Regelingen { get; init => field = Reeks.Kopie(value); }

    /// <summary>De verplichtingen waarvan het niet nakomen onder deze bepaling valt.</summary>
    public IReadOnlyList<Verplichting> Verplichtingen { get; init => field = Reeks.Kopie(value); } = Reeks<Verplichting>.Leeg;

    /// <summary>De gedraging in gewone woorden.</summary>
    public string? Omschrijving { get; init; }

    /// <summary>Of de bepaling ook onvoldoende nakomen noemt, naast niet nakomen; leeg als dat niet bekend is.</summary>
    public bool? OokOnvoldoende { get; init; }

    /// <summary>De categorie, als de verordening in categorieën indeelt.</summary>
    public int? Categorie { get; init; }

    /// <summary>Het eigen tarief, als de gedraging niet in een categorie valt.</summary>
    public Tarief? Tarief { get; init; }

    /// <summary>Wat bij herhaling gebeurt, als daarvoor een eigen regel geldt; anders geldt wat de verordening in het algemeen zegt.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonInclude]
    internal EigenRecidive? Recidive { get; init; }

    /// <summary>De voorwaarde aan de belanghebbende, als de bepaling niet voor iedereen geldt.</summary>
    [JsonInclude]
    internal Persoonsvoorwaarde? Persoon { get; init; }

    /// <summary>De soort misdraging, bij een bepaling over zeer ernstige misdragingen.</summary>
    public Misdragingssoort? Misdraging { get; init; }

    /// <summary>Waar de bepaling is gelezen.</summary>
    public string? Vindplaats { get; init; }

    /// <summary>Waaruit dat bekend is: uit de tekst zelf, of uit wie haar aanhaalt of weergeeft.</summary>
    public Kennis? Kennis { get; init; }

    /// <summary>Wat de bepaling nog meer zegt dat hier niet in past, in gewone woorden.</summary>
    public string? Opmerking { get; init; }

    /// <summary>De tekst van de bepaling in de woorden van de verordening, als de gemeente die bewaart.</summary>
    public string? Tekst { get; init; }

    /// <summary>De stukken van de gepubliceerde tekst waaruit de bepaling is gelezen.</summary>
    public IReadOnlyList<Tekstafdruk> Afdrukken { get; init => field = Reeks.Kopie(value); } = Reeks<Tekstafdruk>.Leeg;

    /// <summary>Of een rechter de bepaling buiten toepassing liet.</summary>
    [JsonInclude]
    internal RechterlijkOordeel? BuitenToepassing { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Gedragsbepaling);
}
