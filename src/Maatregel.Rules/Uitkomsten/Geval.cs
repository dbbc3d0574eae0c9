using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>A row of the table before it is asked: the conduct, and what of the person it needs.</summary>
internal sealed record Geval
{
    public required Verplichting Verplichting { get; init; }

    public required Gedraging Gedraging { get; init; }

    /// <summary>What sets it apart from another conduct in breach of the same duty.</summary>
    public string? Bijzonder { get; init; }

    /// <summary>What it is called where it does not stand in a row of its own.</summary>
    public string Naam => Bijzonder is { } bijzonder ? $"{Verplichting.Bron.Aanhaling} ({bijzonder})" : Verplichting.Bron.Aanhaling;

    public string? Pad { get; init; }

    public int? Categorie { get; init; }

    /// <summary>The duty, where the provision names more: an earlier measure that names only the provision would not say which of them was breached.</summary>
    public RegelId? Plicht { get; init; }

    /// <summary>What the document says of a repeat of it.</summary>
    public Recidiveregeling? Recidive { get; init; }

    /// <summary>Where it says so.</summary>
    public string? Herhalingspad { get; init; }

    public Antwoord JongerDan27 { get; init; } = Antwoord.Nee;

    public Antwoord AlleenstaandeOuder { get; init; } = Antwoord.Nee;

    /// <summary>Whether the conduct was in the four weeks after the melding.</summary>
    public bool InZoektijd { get; init; }
}
