using System.Diagnostics;

namespace Maatregel.Rules.Adviezen;

/// <summary>Een vraag die moet worden beantwoord voordat een maatregel kan worden opgelegd.</summary>
/// <param name="Code">De code, bijvoorbeeld <c>verwijtbaarheid</c>.</param>
/// <param name="Vraag">De vraag in gewone woorden.</param>
/// <param name="Gedraging">De gedraging waarover de vraag gaat, of <c>null</c> als zij de hele casus betreft.</param>
/// <param name="Wie">Wie de vraag kan beantwoorden.</param>
/// <param name="Bronnen">Waarom de vraag gesteld moet worden.</param>
[DebuggerDisplay("{Code,nq}: {Vraag}")]
public sealed record OpenVraag(string Code, Toelichting Vraag, string? Gedraging, Wie Wie, IReadOnlyList<Bron> Bronnen)
{
    /// <summary>Waarom de vraag gesteld moet worden.</summary>
    public IReadOnlyList<Bron> Bronnen { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Bronnen);

    /// <summary>
    /// Waar het antwoord hoort: de plaatsen in de casus of het verzoek, als JSON-pad. Een vraag naar een bepaling noemt <c>buitenToepassing</c>:
    /// een casus kan haar alleen met een reden opzijzetten, en anders moet de tekst van de bepaling worden vastgelegd.
    /// </summary>
    public IReadOnlyList<string> Velden { get; init => field = Reeks.Kopie(value); } = Reeks<string>.Leeg;

    /// <inheritdoc/>
    public override string ToString() => Code;
}
