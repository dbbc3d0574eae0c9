using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Regels.Lezen;

/// <summary>What a provision of a verordening says in a case, or why it says nothing.</summary>
/// <param name="Uitslag">Whether the provision may be used.</param>
/// <param name="Inhoud">What it says, if it may be used.</param>
/// <param name="Bron">Where it stands.</param>
/// <param name="Aanname">The default that fills it, if another document does.</param>
/// <param name="Reden">Why it may not be used.</param>
internal sealed record Lezing<T>(Leesuitslag Uitslag, T? Inhoud, Verordeningsbepaling Bron, Aanname? Aanname = null, string? Reden = null)
    where T : class
{
    /// <summary>The question to put when a provision that is needed may not be used.</summary>
    public Toelichting Vraag(string onderwerp) => Uitslag switch
    {
        Leesuitslag.BuitenToepassing => $"{Bron} blijft buiten toepassing: {Reden} Wat is dan {onderwerp}?",
        Leesuitslag.NietGeregeld => $"De verordening regelt {onderwerp} niet. Klopt dat, en wat volgt daaruit?",
        _ => $"Van de verordening is niet bekend wat zij bepaalt over {onderwerp}. Zoek dat op in {Bron}.",
    };
}
