using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;

namespace Maatregel.Rules.Regels.Dossiers;

/// <summary>What the rules on tuning read: the judgement, and the standard that it may only lighten.</summary>
/// <param name="Gedraging">The conduct.</param>
/// <param name="Oordeel">The judgement on this conduct, or else on the case.</param>
/// <param name="EigenOordeel">Whether the judgement was given for this conduct alone.</param>
/// <param name="MeerMaatregelen">Whether the case leads to more than one measure.</param>
/// <param name="Standaard">What law and verordening say; <c>null</c> while that is still open.</param>
internal sealed record Afstemmingsdossier(string? Gedraging, DringendeRedenen? Oordeel, bool EigenOordeel, bool MeerMaatregelen, Tariefuitkomst? Standaard)
{
    /// <summary>
    /// The conduct, when blame is reduced, no known provision says what that does to this measure, and nobody said that it was
    /// weighed; else <c>null</c>.
    /// </summary>
    public string? VerminderdOngewogen { get; init; }

    /// <summary>Whether there are urgent reasons by the judgement on the whole case, and by that on none of its conducts.</summary>
    public bool ZaakZegtAnders { get; init; }

    /// <summary>How the verordening describes urgent reasons, where that was read.</summary>
    public Omschrijving? DringendeRedenen { get; init; }
}
