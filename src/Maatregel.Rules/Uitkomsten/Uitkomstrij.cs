using System.Text.Json.Serialization;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>Eén gedraging onder een document, de eerste, tweede en derde keer.</summary>
public sealed record Uitkomstrij
{
    /// <summary>De regeling.</summary>
    public required Regeling Regeling { get; init; }

    /// <summary>De verplichting die niet is nagekomen.</summary>
    public required Verplichting Verplichting { get; init; }

    /// <summary>Wat deze rij van een andere met dezelfde verplichting onderscheidt: de bepaling, het geval of de schijf.</summary>
    public string? Bijzonder { get; init; }

    /// <summary>De rij in gewone woorden: de bepaling die de verplichting oplegt, en wat er niet is nagekomen.</summary>
    [JsonIgnore]
    public string Naam => $"{Verplichting.Bron.Aanhaling}: {Bijzonder ?? Verplichting.Omschrijving}";

    /// <summary>De plaats in het document die de rij bepaalt, zoals <c>$.gedragingen[2]</c>; <c>null</c> als het document de gedraging niet noemt.</summary>
    public string? Pad { get; init; }

    /// <summary>Where the document says what a repeat of it does.</summary>
    internal string? Herhalingspad { get; init; }

    /// <summary>De uitkomst de eerste, tweede en derde keer. Wat na de eerste keer volgt, ontbreekt zolang de eerste keer niet tot een maatregel leidt.</summary>
    public required IReadOnlyList<Proefuitkomst> Keren { get; init => field = Reeks.Kopie(value); }

    /// <inheritdoc/>
    public override string ToString() => nameof(Uitkomstrij);
}
