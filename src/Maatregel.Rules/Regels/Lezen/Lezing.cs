using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Regels.Lezen;

/// <summary>What a provision of a verordening says in a case, or why it says nothing.</summary>
/// <param name="Uitslag">Whether the provision may be used.</param>
/// <param name="Inhoud">What it says, if it may be used.</param>
/// <param name="Bron">Where it stands.</param>
/// <param name="Aanname">The default that fills it, if another document does.</param>
/// <param name="Reden">Why it may not be used.</param>
/// <param name="Keuze">That the municipality confirmed that its own text is what would otherwise be assumed.</param>
internal sealed record Lezing<T>(Leesuitslag Uitslag, T? Inhoud, Verordeningsbepaling Bron, Aanname? Aanname = null, string? Reden = null, Keuze? Keuze = null)
    where T : class
{
    /// <summary>The same, as read when the municipality confirmed once that its verordening says what is assumed of it.</summary>
    public Lezing<T> Bevestigd(AdviesInstellingen instellingen) =>
        Aanname is { } aanname && instellingen.Bevestigd(aanname.Code, $"Op dit punt bepaalt de verordening wat in {Bron} staat.", [Bron]) is { } keuze
            ? this with { Aanname = null, Keuze = keuze }
            : this;

    /// <summary>The question to put when a provision that is needed may not be used.</summary>
    public Toelichting Vraag(string onderwerp) => Uitslag switch
    {
        Leesuitslag.BuitenToepassing => $"{Bron} blijft buiten toepassing: {Reden} Wat is dan {onderwerp}?",
        Leesuitslag.NietGeregeld => $"De verordening regelt {onderwerp} niet. Klopt dat, en wat volgt daaruit?",
        _ => $"Van de verordening is niet bekend wat zij bepaalt over {onderwerp}. Zoek dat op in {Bron}.",
    };
}
