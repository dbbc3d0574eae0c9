using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels.Recidive;

/// <summary>Whether an earlier measure makes the new conduct a repeat.</summary>
/// <param name="Telt">Yes, no, or an open question.</param>
/// <param name="Waarom">Why, with the dates.</param>
/// <param name="Vraagcode">The code of the open question.</param>
/// <param name="Aannames">The defaults on which the answer rests.</param>
internal sealed record Trede(Antwoord Telt, Toelichting Waarom, string? Vraagcode = null, IReadOnlyList<Aanname>? Aannames = null)
{
    /// <summary>The earlier measure that counts, when one does.</summary>
    public EerdereMaatregel? Eerdere { get; init; }

    /// <summary>What is open besides, where more than one reading of the clause is possible.</summary>
    public IReadOnlyList<Trede> Verder { get; init; } = [];
}
