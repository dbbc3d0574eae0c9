namespace Maatregel.Rules.Verordeningen;

/// <summary>De vraag wat er tussen een document en iets nieuwers is veranderd: een ander document, een nieuwere publicatie of allebei.</summary>
public sealed record Verschilvraag
{
    /// <summary>Het document zoals het was.</summary>
    public required Verordening Oud { get; init; }

    /// <summary>Het document zoals het wordt: welke uitkomsten zijn anders.</summary>
    public Verordening? Nieuw { get; init; }

    /// <summary>De XML van een nieuwere publicatie (CVDR of STOP): welke artikelen zijn veranderd, en welke waarden van het document rusten daarop.</summary>
    public string? Publicatie { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Verschilvraag);
}
