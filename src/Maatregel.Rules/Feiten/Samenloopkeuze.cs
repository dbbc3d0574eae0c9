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

    /// <summary>Of maatregelen na elkaar, met wat al loopt, samen drie maanden of langer mogen duren. Gevraagd als zij dat zouden doen; ja telt alleen met een eigen reden.</summary>
    public Antwoord LangerDanDrieMaanden { get; init; }

    /// <summary>De reden waarom het samen zo lang mag duren. De reden voor de volgorde zegt dat niet.</summary>
    [Hoogstens(Grenzen.Motivering)]
    public string? LangerDanDrieMaandenMotivering { get; init; }

    /// <summary>Whether the choice counts.</summary>
    internal bool Gemotiveerd => !string.IsNullOrWhiteSpace(Motivering);

    /// <summary>Whether they may take that long, with a reason of its own (article 3:46 Awb).</summary>
    internal bool MagLanger => LangerDanDrieMaanden == Antwoord.Ja && !string.IsNullOrWhiteSpace(LangerDanDrieMaandenMotivering);

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Samenloopkeuze);
}
