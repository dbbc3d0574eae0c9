using System.Text.Json.Serialization;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Een geval van tekortschietend besef met een eigen tarief.</summary>
internal sealed record Besefsgeval
{
    /// <summary>De plaats in de verordening.</summary>
    public required string Artikel { get; init; }

    /// <summary>De code van het geval, bijvoorbeeld <c>verkwisting</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Het geval in gewone woorden.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Het tarief.</summary>
    public required Tarief Tarief { get; init; }

    /// <summary>Wat bij herhaling gebeurt, als daarvoor een eigen regel geldt; anders geldt wat de verordening in het algemeen zegt.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EigenRecidive? Recidive { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Besefsgeval);
}
