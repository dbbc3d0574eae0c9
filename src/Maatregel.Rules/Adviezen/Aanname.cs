using System.Diagnostics;

namespace Maatregel.Rules.Adviezen;

/// <summary>Een keuze die wet of bekende tekst openlaat en die met een standaard is gevuld.</summary>
/// <param name="Code">De code, bijvoorbeeld <c>recidive-anker</c>.</param>
/// <param name="Tekst">Wat is aangenomen, en welke bron ontbreekt.</param>
/// <param name="Bronnen">De bepalingen waarover het gaat.</param>
[DebuggerDisplay("{Code,nq}: {Tekst}")]
public sealed record Aanname(string Code, Toelichting Tekst, IReadOnlyList<Bron> Bronnen)
{
    /// <summary>De bepalingen waarover het gaat.</summary>
    public IReadOnlyList<Bron> Bronnen { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Bronnen);

    /// <summary>Of de aanname in deze zaak beslist.</summary>
    public Aannamegewicht Gewicht { get; init; } = Aannamesoorten.Van(Code).Gewicht;

    /// <summary>Wat van het advies zij raakt.</summary>
    public IReadOnlyList<Geraakt> Raakt => Aannamesoorten.Van(Code).Raakt;

    /// <inheritdoc/>
    public override string ToString() => Code;
}
