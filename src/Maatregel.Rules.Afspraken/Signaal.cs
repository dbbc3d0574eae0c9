using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Afspraken;

/// <summary>Iets wat in de afspraken van één persoon opvalt. Een signaal heeft nooit een gevolg: het is een reden om te vragen wat er speelt.</summary>
/// <param name="Code">De code, bijvoorbeeld <c>herhaald-patroon</c>.</param>
/// <param name="Tekst">Wat opvalt, en wat u ermee kunt.</param>
public sealed record Signaal(string Code, Toelichting Tekst)
{
    /// <inheritdoc/>
    public override string ToString() => Code;
}
