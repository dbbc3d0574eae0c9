using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Adviezen;

/// <summary>Een grondslag die past, volledig uitgewerkt.</summary>
/// <param name="Gedraging">De gedraging.</param>
/// <param name="Grondslag">De bepaling die past.</param>
/// <param name="Regel">De regel die percentage en duur bepaalt, of <c>null</c> zolang dat van een open vraag afhangt.</param>
/// <param name="Standaard">Wat wet en verordening bij deze grondslag zeggen.</param>
/// <param name="Gevolg">Het gevolg: bedrag en maanden.</param>
public sealed record Kandidaat(string Gedraging, RegelId Grondslag, RegelId? Regel, Verlaging? Standaard, Kandidaatgevolg? Gevolg)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Grondslag}: {Standaard}";
}
