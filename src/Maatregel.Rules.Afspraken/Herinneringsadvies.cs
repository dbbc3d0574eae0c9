using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Afspraken;

/// <summary>Of een herinnering per sms past, met alle redenen tegelijk.</summary>
/// <param name="Sturen">Of de gemeente een herinnering kan sturen.</param>
/// <param name="Redenen">Waarom wel, of alles wat ertegen is.</param>
/// <param name="Bronnen">Waarop het advies berust.</param>
/// <param name="Aannames">Wat is aangenomen.</param>
public sealed record Herinneringsadvies(bool Sturen, IReadOnlyList<Toelichting> Redenen, IReadOnlyList<Bron> Bronnen, IReadOnlyList<Aanname> Aannames)
{
    /// <summary>Waarom wel, of alles wat ertegen is.</summary>
    public IReadOnlyList<Toelichting> Redenen { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Redenen);

    /// <summary>Waarop het advies berust.</summary>
    public IReadOnlyList<Bron> Bronnen { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Bronnen);

    /// <summary>Wat is aangenomen.</summary>
    public IReadOnlyList<Aanname> Aannames { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Aannames);

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Herinneringsadvies);
}
