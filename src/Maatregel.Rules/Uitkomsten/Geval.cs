using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>A row of the table before it is asked: the conduct, and what of the person it needs.</summary>
internal sealed record Geval
{
    public required Verplichting Verplichting { get; init; }

    public required Gedraging Gedraging { get; init; }

    /// <summary>What sets it apart from another conduct in breach of the same duty.</summary>
    public string? Bijzonder { get; init; }

    public string? Pad { get; init; }

    public int? Categorie { get; init; }

    public Antwoord JongerDan27 { get; init; } = Antwoord.Nee;

    public Antwoord AlleenstaandeOuder { get; init; } = Antwoord.Nee;

    /// <summary>Whether the conduct was in the four weeks after the melding.</summary>
    public bool InZoektijd { get; init; }
}
