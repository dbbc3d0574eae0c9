using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Afspraken.Inlezen;

namespace Maatregel.Rules.Afspraken;

/// <summary>Wat volgt op de afspraken van één persoon, met de woorden erbij en de rijen voor de registratie.</summary>
/// <param name="Stap">De volgende stap.</param>
/// <param name="Toelichting">Waarom deze stap.</param>
/// <param name="Woorden">Wat u kunt zeggen of schrijven, en waar het vaak misgaat.</param>
/// <param name="Bronnen">Waarop de stap berust.</param>
/// <param name="Aannames">Wat is aangenomen.</param>
/// <param name="Signalen">Wat in de afspraken opvalt; zonder gevolg.</param>
/// <param name="Herinnering">Of bij de laatste afspraak een herinnering past, als die nog moet komen.</param>
/// <param name="Registratie">De afspraken als rijen voor de registratie.</param>
public sealed record NoShowStapantwoord(
    NoShowStap Stap,
    Toelichting Toelichting,
    Staptekst Woorden,
    IReadOnlyList<Bron> Bronnen,
    IReadOnlyList<Aanname> Aannames,
    IReadOnlyList<Signaal> Signalen,
    Herinneringsadvies? Herinnering,
    IReadOnlyList<Afspraakrij> Registratie)
{
    /// <summary>Waarop de stap berust.</summary>
    public IReadOnlyList<Bron> Bronnen { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Bronnen);

    /// <summary>Wat is aangenomen.</summary>
    public IReadOnlyList<Aanname> Aannames { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Aannames);

    /// <summary>Wat in de afspraken opvalt; zonder gevolg.</summary>
    public IReadOnlyList<Signaal> Signalen { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Signalen);

    /// <summary>De afspraken als rijen voor de registratie.</summary>
    public IReadOnlyList<Afspraakrij> Registratie { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Registratie);

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(NoShowStapantwoord);
}
