namespace Maatregel.Rules.Adviezen;

/// <summary>Wat de gemeente vroeg, en of het advies dat volgt. Wat niet is gevolgd, staat ook in de samenvatting.</summary>
/// <param name="Code">Wat: <c>spreiding</c>, <c>waarschuwing</c> of <c>percentage</c>.</param>
/// <param name="Gedraging">De gedraging waarvoor het is gevraagd.</param>
/// <param name="Gevolgd">Of het gebeurt.</param>
/// <param name="Reden">Waarom wel of niet.</param>
/// <param name="Bronnen">Waarop dat berust.</param>
public sealed record Verzoek(string Code, string Gedraging, bool Gevolgd, Toelichting Reden, IReadOnlyList<Bron> Bronnen)
{
    /// <summary>Waarop dat berust.</summary>
    public IReadOnlyList<Bron> Bronnen { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Bronnen);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
