namespace Maatregel.Rules.Adviezen;

/// <summary>De uitkomst voor één gedraging.</summary>
/// <param name="Gedraging">De naam van de gedraging.</param>
/// <param name="Uitkomst">De uitkomst.</param>
/// <param name="Regel">De regel die de doorslag gaf, als er een is.</param>
/// <param name="Toelichting">Waarom.</param>
public sealed record GedragingUitkomst(string Gedraging, Uitkomst Uitkomst, RegelId? Regel, Toelichting Toelichting)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(GedragingUitkomst);
}
