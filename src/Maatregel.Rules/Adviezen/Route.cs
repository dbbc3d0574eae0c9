using System.Diagnostics;

namespace Maatregel.Rules.Adviezen;

/// <summary>Een andere weg dan de maatregel.</summary>
/// <param name="Code">De code, bijvoorbeeld <c>boete</c>.</param>
/// <param name="Tekst">Wat die weg inhoudt.</param>
/// <param name="Bronnen">Waarop dat berust.</param>
[DebuggerDisplay("{Code,nq}: {Tekst}")]
public sealed record Route(string Code, Toelichting Tekst, IReadOnlyList<Bron> Bronnen)
{
    /// <summary>Waarop de route berust.</summary>
    public IReadOnlyList<Bron> Bronnen { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Bronnen);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
