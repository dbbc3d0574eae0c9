using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Regels.Bevindingen;

/// <summary>What was asked for, and whether law and verordening let it be followed.</summary>
/// <param name="Code">What: <c>spreiding</c>, <c>waarschuwing</c> or <c>percentage</c>.</param>
/// <param name="Gevolgd">Whether it is done.</param>
/// <param name="Reden">Why or why not.</param>
internal sealed record Wens(string Code, bool Gevolgd, Toelichting Reden);
