using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;

namespace Maatregel.Rules.Regels.Dossiers;

/// <summary>One act that breached several duties: each conduct, with what it came to.</summary>
/// <param name="Gedragingen">The conducts, with basis and with percentage and duration; <c>null</c> while these are open.</param>
internal sealed record Handelingdossier(IReadOnlyList<(Gedragingdossier Dossier, Grondslag? Grondslag, Tariefuitkomst? Tarief)> Gedragingen)
{
    /// <summary>The conduct under whose verordening the act is looked at.</summary>
    public Gedragingdossier Eerste => Gedragingen[0].Dossier;

    /// <summary>What is still asked, of which conduct.</summary>
    public IReadOnlyList<OpenVraag> Vragen { get; init; } = [];

    /// <summary>A conduct for which a fine may come, when it is this act, or may be; then there is one conduct beside it.</summary>
    public Gedragingdossier? Boete { get; init; }

    /// <summary>Whether it is told that the two are one act.</summary>
    public bool EenMetBoete => Boete?.Gedraging.Handeling is { } handeling && handeling == Eerste.Gedraging.Handeling;
}
