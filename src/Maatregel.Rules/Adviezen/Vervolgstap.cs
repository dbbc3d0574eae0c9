using System.Diagnostics;

namespace Maatregel.Rules.Adviezen;

/// <summary>Iets wat de gemeente moet doen.</summary>
/// <param name="Code">De code, bijvoorbeeld <c>herhalingsoproep-versturen</c>.</param>
/// <param name="Tekst">Wat er moet gebeuren.</param>
/// <param name="Bronnen">Waarop dat berust.</param>
[DebuggerDisplay("{Code,nq}: {Tekst}")]
public sealed record Vervolgstap(string Code, Toelichting Tekst, IReadOnlyList<Bron> Bronnen)
{
    /// <summary>Waarop de stap berust.</summary>
    public IReadOnlyList<Bron> Bronnen { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Bronnen);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
