using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Afspraken;

/// <summary>De volgende stap na het verloop van de afspraken, met de grond.</summary>
/// <param name="Stap">De stap.</param>
/// <param name="Toelichting">Waarom deze stap.</param>
/// <param name="Bronnen">Waarop de stap berust.</param>
/// <param name="Aannames">Wat is aangenomen omdat wet en verordening het niet regelen.</param>
public sealed record NoShowVervolg(NoShowStap Stap, Toelichting Toelichting, IReadOnlyList<Bron> Bronnen, IReadOnlyList<Aanname> Aannames)
{
    /// <summary>Wat u bij deze stap kunt zeggen of schrijven, en waar het vaak misgaat.</summary>
    public Staptekst Woorden => Staptekst.Bij(Stap);

    /// <summary>Waarop de stap berust.</summary>
    public IReadOnlyList<Bron> Bronnen { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Bronnen);

    /// <summary>Wat is aangenomen omdat wet en verordening het niet regelen.</summary>
    public IReadOnlyList<Aanname> Aannames { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Aannames);

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(NoShowVervolg);
}
