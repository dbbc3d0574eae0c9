using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Bevindingen;

/// <summary>The text of the law and the verordening under which a conduct is read.</summary>
/// <param name="Verordening">The verordening of the day of the conduct; the text of the law has one version.</param>
/// <param name="Dagvraag">The question which day it was, while that is unknown or contradicts another fact.</param>
internal sealed record Regimekeuze(Verordening Verordening, OpenVraag? Dagvraag);
