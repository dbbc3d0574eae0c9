using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>De keuze hoe de maatregelen van dit besluit naast elkaar worden uitgevoerd, met de reden.</summary>
public sealed record Samenloopkeuze
{
    /// <summary>Tegelijk of na elkaar.</summary>
    public required Maatregelvolgorde Volgorde { get; init; }

    /// <summary>De reden: waarom dit past bij de ernst, de verwijtbaarheid en de omstandigheden. Zonder reden telt de keuze niet.</summary>
    [Hoogstens(Grenzen.Motivering)]
    public string? Motivering { get; init; }

    /// <summary>Of maatregelen na elkaar, met wat al loopt, samen drie maanden of langer mogen duren. Gevraagd als zij dat zouden doen; de reden hoort in de motivering.</summary>
    public Antwoord LangerDanDrieMaanden { get; init; }

    /// <summary>Whether the choice counts.</summary>
    internal bool Gemotiveerd => !string.IsNullOrWhiteSpace(Motivering);

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Samenloopkeuze);
}
