using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Bevindingen;

/// <summary>The text of the law and the verordening under which a conduct is read.</summary>
/// <param name="Verordening">The verordening of the day of the conduct.</param>
/// <param name="Regime">The law of that day.</param>
/// <param name="Dagvraag">The question which day it was, while that is unknown or contradicts another fact.</param>
internal sealed record Regimekeuze(Verordening Verordening, Wetsregime Regime, OpenVraag? Dagvraag)
{
    /// <summary>What is not known of the law that the conduct hangs on; <c>null</c> when all of it is.</summary>
    public Toelichting? Ontbreekt { get; init; }
}
