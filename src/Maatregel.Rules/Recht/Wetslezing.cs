namespace Maatregel.Rules.Recht;

/// <summary>Wat van een artikel is gelezen: welke versie, wanneer, waar, en tot en met welke dag het product die tekst gebruikt.</summary>
/// <param name="Bepaling">Het artikel.</param>
/// <param name="Versie">De dag van de gelezen versie; <c>null</c> als de tekst zelf niet is gelezen en de inhoud is afgeleid.</param>
/// <param name="GelezenOp">De dag waarop is gelezen.</param>
/// <param name="TotEnMet">De laatste dag waarvoor de tekst wordt gebruikt, of <c>null</c> als geen wijziging is aangekondigd.</param>
/// <param name="Vindplaats">Waar is gelezen.</param>
/// <param name="Aankondiging">De wet die het artikel daarna wijzigt of kan wijzigen, of <c>null</c>.</param>
public sealed record Wetslezing(
    Wetsbepaling Bepaling,
    LocalDate? Versie,
    LocalDate GelezenOp,
    LocalDate? TotEnMet,
    string Vindplaats,
    string? Aankondiging)
{
    /// <summary>De leden waarop een regel of een verplichting berust; leeg als zij op het artikel zelf berusten.</summary>
    public IReadOnlyList<string> Leden { get; init => field = Reeks.Kopie(value); } = Reeks<string>.Leeg;

    /// <inheritdoc/>
    public override string ToString() => nameof(Wetslezing);
}
