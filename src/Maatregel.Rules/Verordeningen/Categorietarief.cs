using System.Text.Json.Serialization;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Het tarief van een categorie.</summary>
public sealed record Categorietarief
{
    /// <summary>Het nummer van de categorie.</summary>
    [Hoogstens(Maat.Categorie, Minste = 1)]
    public required int Categorie { get; init; }

    /// <summary>De plaats in de verordening, bijvoorbeeld <c>10-1-b</c>.</summary>
    public required string Artikel { get; init; }

    /// <summary>Wat over het tarief bekend is.</summary>
    public required Bepalingstatus Status { get; init; }

    /// <summary>De regelingen waarvoor het tarief geldt; leeg betekent: alle regelingen van de verordening.</summary>
    public IReadOnlyList<Recht.Regeling> Regelingen { get; init => field = Reeks.Kopie(value); } = Reeks<Recht.Regeling>.Leeg;

    /// <summary>Het tarief; verplicht bij <see cref="Bepalingstatus.Bekend"/>, anders leeg.</summary>
    public Tarief? Tarief { get; init; }

    /// <summary>Wat bij herhaling gebeurt, als daarvoor een eigen regel geldt; anders geldt wat de verordening in het algemeen zegt.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonInclude]
    internal EigenRecidive? Recidive { get; init; }

    /// <summary>Waar het tarief is gelezen.</summary>
    public string? Vindplaats { get; init; }

    /// <summary>Waaruit dat bekend is: uit de tekst zelf, of uit wie haar aanhaalt of weergeeft.</summary>
    public Kennis? Kennis { get; init; }

    /// <summary>Wat de bepaling nog meer zegt dat hier niet in past, in gewone woorden.</summary>
    public string? Opmerking { get; init; }

    /// <summary>De tekst van de bepaling in de woorden van de verordening, als de gemeente die bewaart.</summary>
    public string? Tekst { get; init; }

    /// <summary>De stukken van de gepubliceerde tekst waaruit de bepaling is gelezen.</summary>
    public IReadOnlyList<Tekstafdruk> Afdrukken { get; init => field = Reeks.Kopie(value); } = Reeks<Tekstafdruk>.Leeg;

    /// <summary>Of een rechter het tarief buiten toepassing liet.</summary>
    [JsonInclude]
    internal RechterlijkOordeel? BuitenToepassing { get; init; }

    /// <summary>Whether the tariff is one of this scheme.</summary>
    internal bool GeldtVoor(Recht.Regeling regeling) => Regelingen.Count == 0 || Regelingen.Contains(regeling);

    /// <inheritdoc/>
    public override string ToString() => nameof(Categorietarief);
}
