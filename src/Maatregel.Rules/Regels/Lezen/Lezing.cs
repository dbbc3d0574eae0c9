using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Regels.Lezen;

/// <summary>What a provision of a verordening says in a case, or why it says nothing.</summary>
/// <param name="Uitslag">Whether the provision may be used.</param>
/// <param name="Inhoud">What it says, if it may be used.</param>
/// <param name="Bron">Where it stands.</param>
/// <param name="Aanname">The default that fills it, if another document does.</param>
/// <param name="Reden">Why it may not be used.</param>
internal sealed record Lezing<T>(Leesuitslag Uitslag, T? Inhoud, Verordeningsbepaling Bron, Aanname? Aanname = null, string? Reden = null)
    where T : class;
