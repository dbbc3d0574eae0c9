using System.Diagnostics;

namespace Maatregel.Rules.Adviezen;

/// <summary>Iets wat in deze zaak bij de dringende redenen moet worden gewogen. Het product weegt niet zelf.</summary>
/// <param name="Code">De code, bijvoorbeeld <c>schulden</c>.</param>
/// <param name="Tekst">Wat er in deze zaak van bekend is.</param>
/// <param name="Bronnen">Waarom het gewogen moet worden.</param>
[DebuggerDisplay("{Code,nq}: {Tekst}")]
public sealed record Wegingspunt(string Code, Toelichting Tekst, IReadOnlyList<Bron> Bronnen)
{
    /// <summary>Waarom het gewogen moet worden.</summary>
    public IReadOnlyList<Bron> Bronnen { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Bronnen);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
