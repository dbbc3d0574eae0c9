namespace Maatregel.Rules.Adviezen;

/// <summary>
/// Waarmee een advies later kan worden nagerekend. Er staat geen tijdstip in: dezelfde zaak geeft op elke machine en in elke
/// cultuur dezelfde verantwoording. Een vingerafdruk is <c>sha256:</c> met 64 hexadecimale tekens.
/// </summary>
public sealed record Verantwoording
{
    /// <summary>Het product met zijn versie, bijvoorbeeld <c>Maatregel.Rules 1.0.0</c>.</summary>
    public required string Product { get; init; }

    /// <summary>De vingerafdruk van de regels zoals zij in deze versie zijn geprogrammeerd.</summary>
    public required string Regelset { get; init; }

    /// <summary>De vingerafdruk van de keuzen van de gemeente; de sjablonen van de teksten tellen niet mee.</summary>
    public required string Instellingen { get; init; }

    /// <summary>De wetten die zijn gelezen, met de dag waarop dat gebeurde.</summary>
    public required IReadOnlyList<Wetsversie> Wetten { get; init => field = Reeks.Kopie(value); }

    /// <summary>De verordening die is toegepast, of <c>null</c> als er geen was.</summary>
    public required Verordeningsversie? Verordening { get; init; }

    /// <summary>De documenten waarop de verordening leunt, en andere verordeningen die op een latere gedraging zijn toegepast.</summary>
    public required IReadOnlyList<Verordeningsversie> AndereDocumenten { get; init => field = Reeks.Kopie(value); }

    /// <summary>De vingerafdruk van de casus, zonder het kenmerk.</summary>
    public required string Invoer { get; init; }

    /// <summary>De vingerafdruk van het advies: van de bytes zoals zij worden geschreven, zonder de teksten en zonder deze verantwoording.</summary>
    public required string Advies { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Verantwoording);
}
